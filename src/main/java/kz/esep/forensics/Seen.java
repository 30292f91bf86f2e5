package kz.esep.forensics;

import java.util.List;
import kz.esep.text.Message;

/**
 * What a look at one aspect showed.
 *
 * @param looked how many precincts, or counts, it rests on
 * @param needed how many it takes at least before anything is asked
 * @param leftOut precincts that are too small, or lack the lines
 * @param bars counts by class where the aspect is one of how often something occurs; empty otherwise
 * @param questions none where there is nothing to ask, or too little to ask from
 */
public record Seen(Aspect aspect, int looked, int needed, int leftOut, List<Bar> bars, List<Question> questions) {
    public Seen {
        bars = List.copyOf(bars);
        questions = List.copyOf(questions);
    }

    /**
     * How often something occurs.
     *
     * @param label a digit, or a percentage
     * @param marked whether the aspect is about this class
     * @param first precincts where it occurs, in their order, at most {@link #NAMED}
     */
    public record Bar(String label, long count, boolean marked, List<String> first) {
        /** How many precincts are named: to look at some is enough, and a country has a hundred thousand. */
        public static final int NAMED = 5;

        public Bar {
            first = List.copyOf(first);
        }
    }

    /**
     * Something to ask.
     *
     * @param asks the question with the figures it rests on
     * @param precincts whom it is about; empty where it is about all together
     */
    public record Question(Message asks, List<String> precincts) {
        public Question {
            precincts = List.copyOf(precincts);
        }
    }

    /** Whether there is too little to ask from. */
    public boolean tooFew() {
        return looked < needed;
    }
}
