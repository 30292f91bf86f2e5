package kz.esep.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Message;

/**
 * Who has to sign.
 *
 * @param commission the id every signer's certificate must name
 * @param roles the roles that sign, each by another person; a role named twice needs two people
 */
public record Quorum(String commission, List<String> roles) {

    public Quorum {
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("at least one role signs");
        }
    }

    /** What is wrong with these signers, if anything: another commission or role (V05), then too few people (V06). */
    Optional<Refusal> judge(List<SigningCertificate> signers) {
        return signers.stream()
                .flatMap(signer -> stranger(signer).stream())
                .findFirst()
                .or(() -> twice(signers))
                .or(() -> missing(signers));
    }

    /** Why somebody is none of those who sign, if so: another commission or role (V05). */
    Optional<Refusal> stranger(SigningCertificate signer) {
        Identity identity = signer.identity();
        if (!identity.commission().equals(commission)) {
            return refusal("V05", "V05.commission", identity.name(), identity.commission(), commission);
        }
        return roles.contains(identity.role())
                ? Optional.empty()
                : refusal("V05", "V05.role", identity.name(), role(identity.role()));
    }

    private static Optional<Refusal> twice(List<SigningCertificate> signers) {
        for (int i = 0; i < signers.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Trust.samePerson(signers.get(i), signers.get(j))) {
                    return refusal("V06", "V06.twice", signers.get(i).identity().name());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> missing(List<SigningCertificate> signers) {
        List<String> missing = new ArrayList<>(roles);
        signers.forEach(signer -> missing.remove(signer.identity().role()));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Object role = role(missing.getFirst());
        return signers.size() < roles.size()
                ? refusal("V06", "V06.few", signers.size(), roles.size(), role)
                : refusal("V06", "V06.role", role);
    }

    /** The role's name where the program knows it, else as it stands in the package. */
    private static Object role(String role) {
        return switch (role) {
            case "chair", "secretary", "operator" -> Message.of("signing", "role." + role);
            default -> role;
        };
    }

    private static Optional<Refusal> refusal(String code, String key, Object... arguments) {
        return Optional.of(Refusal.of(code, key, arguments));
    }
}
