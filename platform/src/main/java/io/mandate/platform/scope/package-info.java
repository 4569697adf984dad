/** Which rows a caller may see: those of the offices in the token and of their descendants. */
@FilterDef(
        name = "scope",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = ScopeTree.CONDITION,
        parameters = @ParamDef(name = "codes", type = String.class, resolver = ScopeResolver.class))
@NullMarked
package io.mandate.platform.scope;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
