package kz.esep.desktop.export;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.result.ExportStep;
import kz.esep.result.SignerRoles;
import kz.esep.text.Message;

/** The steps of an export: those that are done, and those that are still to come. */
final class Steps {
    private final ObservableList<ExportStep> done = FXCollections.observableArrayList();
    private List<Message> expected = List.of();

    /** Begins anew. */
    void expect(List<String> signers) {
        List<Message> steps = new ArrayList<>();
        steps.add(step("frozen"));
        for (String role : signers) {
            steps.add(Message.of("desktop.export", "step.signed", SignerRoles.named(role)));
        }
        if (!signers.isEmpty()) {
            steps.add(step("kept"));
        }
        steps.add(step("written"));
        steps.add(step("verified"));
        steps.add(step("compared"));
        expected = List.copyOf(steps);
        done.clear();
    }

    private static Message step(String name) {
        return Message.of("desktop.export", "step." + name);
    }

    void forget() {
        expected = List.of();
        done.clear();
    }

    /** What is really done, in order. */
    ObservableList<ExportStep> done() {
        return done;
    }

    /** What is still to come. */
    List<Message> toCome() {
        long foreseen = done.stream()
                .filter(step -> !(step instanceof ExportStep.Earlier))
                .count();
        return expected.subList((int) Math.min(foreseen, expected.size()), expected.size());
    }

    boolean begun() {
        return !expected.isEmpty();
    }
}
