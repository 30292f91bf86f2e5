package kz.esep.media;

import kz.esep.text.Message;

/**
 * A request in the order in which its outlet serves it.
 *
 * @param place from 1; requests whose order is still open share the first of their places
 * @param lot number of the lot that decides or decided; 0 where none does
 */
public record Queued(int place, Kept<Request> request, Order order, long lot) {

    /** What its place goes by. */
    public enum Order {
        /** It came before or after all others. */
        ARRIVAL,
        /** It came at once with others, and the lot was drawn. */
        LOT,
        /** It came at once with others, and the lot is called and not drawn yet. */
        CALLED,
        /** It came at once with others, and a lot has to be called. */
        AT_ONCE;

        /** Whether it is still open who comes first. */
        public boolean isOpen() {
            return this == CALLED || this == AT_ONCE;
        }

        /** How people say it. */
        public Message said() {
            return Message.of("media", "order." + name());
        }
    }
}
