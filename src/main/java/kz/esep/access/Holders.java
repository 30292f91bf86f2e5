package kz.esep.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * Those for whom a copy of a workspace is sealed: everybody whose roles need the workspace key, by the password, and the
 * printed recovery code. What stands here opens nothing without one of those; it is what the workspace's own file holds.
 *
 * @param workspace its id
 */
public record Holders(String workspace, List<Holder> holders) {

    public Holders {
        holders = List.copyOf(holders);
    }

    /**
     * One of them.
     *
     * @param person id, or that of the recovery code
     * @param login empty for the recovery code
     */
    public record Holder(String person, String login, Credential credential) {}

    /** Those of this moment. */
    public static Holders of(Workspace workspace) {
        return workspace.read(connection -> {
            AccessStore store = new AccessStore(connection);
            List<Holder> holders = new ArrayList<>();
            for (AccessStore.Row person : store.people()) {
                if (person.active() && Keys.needsKey(store, person.id())) {
                    holders.add(new Holder(person.id(), person.login(), person.credential()));
                }
            }
            new WrapStore(connection)
                    .recovery()
                    .ifPresent(credential -> holders.add(new Holder(Acts.RECOVERY, "", credential)));
            return new Holders(workspace.id(), holders);
        });
    }

    /** Their public keys (X25519, RFC 7748), 32 bytes each. */
    public List<byte[]> publicKeys() {
        return holders.stream()
                .map(holder -> Base64.getDecoder().decode(holder.credential().publicKey()))
                .toList();
    }

    /**
     * Opens the private key of whoever has that login.
     *
     * @param password the caller's to wipe
     * @throws Refused when the login is none of theirs or the password is wrong, the same for both
     */
    public Opened open(String login, char[] password) {
        return holders.stream()
                .filter(holder -> !login.isEmpty() && holder.login().equalsIgnoreCase(login.strip()))
                .findFirst()
                .map(holder -> open(holder, password, "sign-in-wrong"))
                .orElseThrow(() -> new Refused("access", "sign-in-wrong"));
    }

    /**
     * Opens the private key of the recovery code.
     *
     * @param code as printed, the caller's to wipe; case, spaces and dashes do not matter
     * @throws Refused when the code is wrong, or the workspace's keys were destroyed
     */
    public Opened recover(char[] code) {
        Holder recovery = holders.stream()
                .filter(holder -> holder.person().equals(Acts.RECOVERY))
                .findFirst()
                .orElseThrow(() -> new Refused("access", "keys-gone"));
        char[] printed = Passphrase.asPrinted(code);
        try {
            return open(recovery, printed, "recovery-wrong");
        } finally {
            Arrays.fill(printed, '\0');
        }
    }

    private Opened open(Holder holder, char[] secret, String wrong) {
        byte[] key = holder.credential().open(secret, workspace + "/" + holder.person());
        if (key == null) {
            throw new Refused("access", wrong);
        }
        return new Opened(holder.person(), key);
    }

    /** A private key that is open until this is closed. */
    public static final class Opened implements AutoCloseable {
        private final String person;
        private final byte[] key;

        private Opened(String person, byte[] key) {
            this.person = Objects.requireNonNull(person);
            this.key = key;
        }

        /** Whose it is. */
        public String person() {
            return person;
        }

        /** The key itself, 32 bytes; wiped when this is closed. */
        public byte[] key() {
            return key;
        }

        @Override
        public void close() {
            Arrays.fill(key, (byte) 0);
        }
    }
}
