package pullquote.article;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7 (RFC 9562), so that later ones sort behind earlier ones and indexes grow at one end. */
final class Ids {

    private Ids() {}

    /** The least id that one made at a time can be. */
    static UUID at(Instant time) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
