package kz.esep.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The life of the workspace key: made, given to those whose roles need it, replaced, opened, destroyed. */
final class Keys {
    private final Workspace workspace;

    Keys(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What a person's credential is bound to. */
    String owner(String person) {
        return workspace.id() + "/" + person;
    }

    private String purpose(String person, int generation) {
        return owner(person) + "/" + generation;
    }

    /** Makes the first key for the first administrator and for the recovery code. */
    Keyring found(Transaction transaction, String person, Credential credential, Credential recovery)
            throws SQLException {
        byte[] root = Aes.random(Aes.KEY);
        byte[] key = Aes.random(Aes.KEY);
        Digest digest = transaction.entrust(root);
        transaction.append(person, Acts.ROOTED, new Acts.Rooted(digest, recovery));
        List<Acts.Wrap> wraps =
                List.of(wrap(key, 1, person, credential, root), wrap(key, 1, Acts.RECOVERY, recovery, root));
        transaction.append(person, Acts.KEY_MADE, new Acts.KeyMade(1, null, wraps));
        Arrays.fill(root, (byte) 0);
        Keyring keyring = new Keyring(workspace.id());
        keyring.add(1, key);
        return keyring;
    }

    private Acts.Wrap wrap(byte[] key, int generation, String person, Credential credential, byte[] root) {
        return new Acts.Wrap(person, Credential.wrap(key, credential.publicKey(), root, purpose(person, generation)));
    }

    /** Gives the newest key to a person, from somebody who has it; nothing when the keys are destroyed. */
    void give(Transaction transaction, String giver, Keyring from, String person) throws SQLException {
        AccessStore store = new AccessStore(transaction.connection());
        byte @Nullable [] root = root(transaction);
        if (root == null) {
            return;
        }
        Credential credential = store.byId(person).orElseThrow().credential();
        byte[] key = from.copyOfNewest();
        Acts.Wrap wrap = wrap(key, from.newest(), person, credential, root);
        Arrays.fill(key, (byte) 0);
        transaction.append(giver, Acts.KEY_GIVEN, new Acts.KeyGiven(from.newest(), person, wrap.wrap()));
    }

    /** Makes a new key for those who need one now, because somebody who had the old one no longer does. */
    void renew(Transaction transaction, String by, Keyring keyring) throws SQLException {
        AccessStore store = new AccessStore(transaction.connection());
        byte @Nullable [] root = root(transaction);
        if (root == null) {
            return;
        }
        int generation = keyring.newest() + 1;
        byte[] old = keyring.copyOfNewest();
        byte[] key = Aes.random(Aes.KEY);
        List<Acts.Wrap> wraps = new ArrayList<>();
        for (AccessStore.Row person : store.people()) {
            if (needsKey(store, person.id())) {
                wraps.add(wrap(key, generation, person.id(), person.credential(), root));
            }
        }
        wraps.add(wrap(
                key,
                generation,
                Acts.RECOVERY,
                new WrapStore(transaction.connection()).recovery().orElseThrow(),
                root));
        Keyring next = new Keyring(workspace.id());
        next.add(generation, key);
        Sealed previous = next.seal(previous(generation), Base64.getEncoder().encodeToString(old));
        transaction.append(by, Acts.KEY_MADE, new Acts.KeyMade(generation, previous, wraps));
        next.wipe();
        Arrays.fill(old, (byte) 0);
    }

    static boolean needsKey(AccessStore store, String person) throws SQLException {
        return store.roles(person).stream().anyMatch(Role::needsKey);
    }

    /** Puts on the ring every generation that a person's private key opens, the older ones through the newer. */
    void load(String person, byte[] privateKey, Keyring ring) {
        workspace.read(connection -> {
            fill(connection, person, privateKey, ring);
            return ring;
        });
    }

    private void fill(Connection connection, String person, byte[] privateKey, Keyring ring) throws SQLException {
        AccessStore store = new AccessStore(connection);
        WrapStore wraps = new WrapStore(connection);
        List<WrapStore.Key> keys = wraps.keys();
        if (keys.isEmpty()) {
            ring.wipe();
            return;
        }
        int newest = keys.getFirst().generation();
        Optional<String> wrap = wraps.wrapOf(person, newest);
        byte @Nullable [] root = workspace.entrusted(new Digest(wraps.root().orElseThrow()));
        if (wrap.isEmpty() || root == null || (!person.equals(Acts.RECOVERY) && !needsKey(store, person))) {
            ring.wipe();
            return;
        }
        if (ring.isOpen() && ring.newest() == newest) {
            return;
        }
        byte @Nullable [] key = Credential.unwrap(wrap.get(), privateKey, root, purpose(person, newest));
        if (key == null) {
            throw new Refused("access", "not-genuine", "wrap");
        }
        ring.wipe();
        ring.add(newest, key);
        for (WrapStore.Key each : keys) {
            if (each.previous().isPresent()) {
                String older =
                        ring.unseal(previous(each.generation()), each.previous().get());
                ring.add(each.generation() - 1, Base64.getDecoder().decode(older));
            }
        }
    }

    private static Place previous(int generation) {
        return new Place("key " + generation, Acts.KEY_MADE.name(), "previous");
    }

    /** Destroys the root secret, without which no wrap of any generation opens. */
    void destroy(Transaction transaction, String by, String reason) throws SQLException {
        Optional<String> root = new WrapStore(transaction.connection()).root();
        if (root.isEmpty()) {
            throw new Refused("access", "keys-gone");
        }
        Digest digest = new Digest(root.get());
        transaction.destroy(by, digest);
        transaction.append(by, Acts.DESTROYED, new Acts.Destroyed(digest, reason));
    }

    private static byte @Nullable [] root(Transaction transaction) throws SQLException {
        Optional<String> root = new WrapStore(transaction.connection()).root();
        return root.isEmpty() ? null : transaction.entrusted(new Digest(root.get()));
    }
}
