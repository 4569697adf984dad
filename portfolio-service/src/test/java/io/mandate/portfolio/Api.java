package io.mandate.portfolio;

import static io.restassured.RestAssured.given;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service over HTTP, as somebody with a token. */
public record Api(@Nullable String token) {
    public static final Api ADMIN = as(Role.PMO_ADMIN, Role.PORTFOLIO_MANAGER, Role.EXECUTIVE);

    public static Api as(String... roles) {
        return new Api(Tokens.of(roles));
    }

    public static Api of(String role, String... offices) {
        return new Api(Tokens.of(List.of(role), List.of(offices)));
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get(path, parameters).then();
    }

    public ValidatableResponse post(String path, String body) {
        return request().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public ValidatableResponse patch(String path, @Nullable String ifMatch, String body) {
        var request = request().contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(path).then();
    }

    public ValidatableResponse put(String path, @Nullable String ifMatch, String body) {
        var request = request().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path).then();
    }

    public ValidatableResponse delete(String path, @Nullable String ifMatch) {
        var request = request();
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .delete(path)
                .then();
    }

    /** Changes whatever the version is. */
    public Response change(String path, String body) {
        return revise(path, body).statusCode(200).extract().response();
    }

    /** Asks for a change whatever the version is. */
    public ValidatableResponse revise(String path, String body) {
        return patch(path, get(path).extract().header("ETag"), body);
    }

    public String create(String path, String body) {
        return post(path, body).statusCode(201).extract().header("Location");
    }

    public List<Map<String, Object>> items(String path) {
        return get(path).statusCode(200).extract().path("items");
    }

    public RequestSpecification request() {
        var request = given().urlEncodingEnabled(false);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Something to be done as somebody. */
    @FunctionalInterface
    public interface Call {
        ValidatableResponse as(Api api);
    }
}
