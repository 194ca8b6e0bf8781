package org.journeymaps.core.json;

import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.ArrowType;

/** How the arrows of a service blueprint are stored. */
final class ArrowShape {

    private ArrowShape() {}

    static Shape<Arrow> arrow() {
        Key<String> from = Key.required("from", Kinds.TEXT);
        Key<String> to = Key.required("to", Kinds.TEXT);
        Key<ArrowType> type = Key.usual("type", Kinds.word(ArrowType.class), ArrowType.DEPENDS_ON);
        return new Shape<>(
                Arrow::extras, (it, in) -> new Arrow(it.get(from), it.get(to), it.get(type), it.extras()))
                .with(from, Arrow::from)
                .with(to, Arrow::to)
                .with(type, Arrow::type);
    }
}
