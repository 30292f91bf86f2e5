package kz.esep.result;

import java.util.function.Function;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;

/** The names of the roles that sign, as people read them. */
public final class SignerRoles {
    private SignerRoles() {}

    /** A role by its name in the bundles; a role that the package made up stands as it is. */
    public static Wording named(String role) {
        return switch (role) {
            case "chair", "secretary" ->
                wording(language -> Message.of("result", "signer." + role).in(language));
            default -> Wording.same(role);
        };
    }

    private static Wording wording(Function<Language, String> said) {
        return new Wording(said.apply(Language.KK), said.apply(Language.RU), said.apply(Language.EN));
    }
}
