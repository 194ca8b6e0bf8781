package org.journeymaps.core.model;

import java.util.Optional;

/** A constant of the model with the word that stands for it in the stored text and in message keys. */
public interface Code {

    /**
     * The word in the stored text, in kebab case, such as {@code current-state}.
     *
     * @return the word, never empty
     */
    String code();

    /**
     * Finds a constant by its word.
     *
     * @param <E> the enumeration
     * @param type the enumeration's class
     * @param code the word in the stored text
     * @return the constant, or nothing when no constant has that word
     */
    static <E extends Enum<E> & Code> Optional<E> of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * The word of a constant by the one rule: lower case, hyphens for underscores.
     *
     * @param constant the constant
     * @return the word in the stored text
     */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
