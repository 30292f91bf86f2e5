package kz.esep.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One feature's texts: {@code /kz/esep/<feature>/messages_{kk,ru,en}.properties}, UTF-8, the same keys in each. Every
 * value is a {@link MessageFormat} pattern, so an apostrophe is doubled.
 */
public final class Messages {
    private static final Map<String, Messages> ALL = new ConcurrentHashMap<>();

    private final String feature;

    private Messages(String feature) {
        this.feature = feature;
    }

    public static Messages of(String feature) {
        return ALL.computeIfAbsent(feature, Messages::new);
    }

    /**
     * The text behind a key.
     *
     * @throws java.util.MissingResourceException when the bundle has no such key: a defect, which a test finds
     */
    public String text(Language language, String key, Object... arguments) {
        return say(new Message(feature, key, List.of(arguments)), language);
    }

    String say(Message message, Language language) {
        String pattern = bundle(language).getString(message.key());
        List<Object> said = new ArrayList<>();
        message.arguments().forEach(argument -> said.add(said(argument, language)));
        for (int i = 0; i < message.arguments().size(); i++) {
            if (said.get(i) instanceof Number number) {
                pattern = pattern.replace("{" + i + "}", "{" + said.size() + "}");
                said.add(Grouped.number(number, language.locale()));
            }
        }
        MessageFormat format = new MessageFormat(pattern, language.locale());
        for (Format one : format.getFormats()) {
            Grouped.part(one);
        }
        return format.format(said.toArray());
    }

    private Object said(Object argument, Language language) {
        return switch (argument) {
            case Wording wording -> wording.in(language);
            case Message message -> message.in(language);
            case Language other -> other.code();
            case Enum<?> constant ->
                bundle(language).getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            default -> argument;
        };
    }

    private ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "kz.esep." + feature + ".messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
