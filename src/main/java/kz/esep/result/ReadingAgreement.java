package kz.esep.result;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.tally.Annex;
import kz.esep.tally.Annexes;
import kz.esep.tally.Protocol;
import kz.esep.tally.Reading;
import kz.esep.tally.Retyping;
import kz.esep.tally.Sheet;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Whether an accepted protocol follows from its two readings, and its annexes from its history. */
final class ReadingAgreement {

    private ReadingAgreement() {}

    static @Nullable Message disagreement(ProtocolRecord protocol) {
        List<Reading> readings = protocol.readings();
        Reading first = readings.getFirst();
        Reading second = readings.getLast();
        boolean independent = readings.size() == 2
                && first.number() == 1
                && second.number() == 2
                && !first.person().equals(second.person())
                && (first.file() == null || !first.file().equals(second.file()));
        if (!independent) {
            return Agreement.about("V10.readings", protocol, "");
        }
        if (typists(protocol).contains(protocol.acceptance().person())) {
            return Agreement.about("V10.acceptance", protocol, "");
        }
        String line = lineThatDiffers(protocol);
        if (line != null) {
            return Agreement.about("V10.sheet", protocol, line);
        }
        return annexes(protocol) ? null : Agreement.about("V10.annex", protocol, "");
    }

    /** Everyone who ever typed a figure of it, in any round. */
    private static Set<String> typists(ProtocolRecord protocol) {
        Set<String> typists = new TreeSet<>();
        protocol.readings().forEach(reading -> typists.add(reading.person()));
        protocol.retypings().forEach(retyping -> typists.add(retyping.person()));
        for (Protocol.Round round : protocol.rounds()) {
            round.readings().forEach(reading -> typists.add(reading.person()));
            round.retypings().forEach(retyping -> typists.add(retyping.person()));
        }
        return typists;
    }

    /** A line whose accepted count is neither what both read nor what was typed again last. */
    private static @Nullable String lineThatDiffers(ProtocolRecord protocol) {
        Map<String, @Nullable String> typed = new HashMap<>();
        for (Retyping retyping : protocol.retypings()) {
            typed.put(retyping.code(), retyping.value());
        }
        Sheet one = protocol.readings().getFirst().sheet();
        Sheet two = protocol.readings().getLast().sheet();
        Set<String> lines = new TreeSet<>(protocol.sheet().figures().keySet());
        lines.addAll(one.figures().keySet());
        lines.addAll(two.figures().keySet());
        lines.add(Sheet.TIME);
        for (String line : lines) {
            String was = cell(one, line);
            boolean settled = Objects.equals(was, cell(two, line)) && !typed.containsKey(line);
            String should = settled ? was : normal(line, typed.get(line));
            if ((!settled && !typed.containsKey(line)) || !Objects.equals(should, cell(protocol.sheet(), line))) {
                return line;
            }
        }
        return null;
    }

    private static @Nullable String cell(Sheet sheet, String line) {
        Object value = line.equals(Sheet.TIME) ? sheet.time() : sheet.figures().get(line);
        return value == null ? null : value.toString();
    }

    private static @Nullable String normal(String line, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return line.equals(Sheet.TIME)
                    ? LocalDateTime.parse(typed).toString()
                    : Long.toString(Long.parseLong(typed.strip()));
        } catch (java.time.DateTimeException | NumberFormatException e) {
            return typed;
        }
    }

    private static boolean annexes(ProtocolRecord protocol) {
        List<Annex> annexes = protocol.annexes();
        Protocol.Correction latest = null;
        if (protocol.version() > 1 && !annexes.isEmpty()) {
            Annex last = annexes.getLast();
            latest = new Protocol.Correction(
                    last.act(), last.reason(), last.chair(), last.secretary(), last.at(), last.recount());
        }
        List<Integer> versions = new ArrayList<>();
        annexes.forEach(annex -> versions.add(annex.version()));
        boolean numbered = versions.equals(java.util.stream.IntStream.rangeClosed(2, protocol.version())
                .boxed()
                .toList());
        return numbered
                && Annexes.of(protocol.version(), latest, protocol.sheet(), protocol.rounds())
                        .equals(annexes);
    }
}
