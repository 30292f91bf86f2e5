package kz.esep.signing;

import java.util.List;

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
}
