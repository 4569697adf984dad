package io.mandate.platform.money;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An exact decimal that travels as a JSON string such as {@code "1234.50"}; JSON numbers are refused. */
@JacksonAnnotationsInside
@JsonSerialize(using = DecimalWriter.class)
@JsonDeserialize(using = DecimalReader.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface DecimalText {}
