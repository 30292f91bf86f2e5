package kz.esep.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.office.NewOffice;
import kz.esep.office.Office;
import kz.esep.text.Language;

/** Hires the people of a practice through the same use cases as a real administrator would. */
final class PracticeStaff {
    private final Language language;
    private final Clock clock;

    PracticeStaff(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /**
     * Founds the workspace and gives everybody their role.
     *
     * @param members the first two are administrators: one adds the others, the second confirms their roles
     */
    Practice.Site hire(
            NewOffice fresh,
            Path file,
            String commission,
            List<PracticeElection.Member> members,
            List<Practice.Key> keys) {
        PracticeElection.Member first = members.getFirst();
        AtomicReference<People.Founded> founded = new AtomicReference<>();
        fresh.make(file, commission, first.login(), first.name().in(language), clock, founded::set);
        List<Practice.Person> hired = new ArrayList<>();
        hired.add(person(first, founded.get().passphrase()));
        try (Office office = Office.open(file, clock)) {
            add(office, members.subList(1, members.size()), hired);
        }
        return new Practice.Site(file, hired, keys, new String(founded.get().recoveryCode()));
    }

    private void add(Office office, List<PracticeElection.Member> members, List<Practice.Person> hired) {
        Roles roles = new Roles(office.workspace());
        Map<String, Role> waiting = new LinkedHashMap<>();
        try (Session administrator = signIn(office, hired.getFirst())) {
            for (PracticeElection.Member member : members) {
                People.Added added = office.people()
                        .add(administrator, member.login(), member.name().in(language));
                if (roles.grant(administrator, added.person(), member.role())) {
                    waiting.put(added.person(), member.role());
                }
                hired.add(person(member, added.passphrase()));
            }
        }
        try (Session second = signIn(office, hired.get(1))) {
            waiting.forEach((person, role) -> roles.confirm(second, person, role));
        }
    }

    private Practice.Person person(PracticeElection.Member member, char[] passphrase) {
        return new Practice.Person(member.login(), member.name().in(language), member.role(), new String(passphrase));
    }

    private static Session signIn(Office office, Practice.Person person) {
        return office.signIn(person.login(), person.passphrase().toCharArray());
    }
}
