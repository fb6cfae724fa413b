package pullquote.analysis.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a webhook goes, resolved once: the address that was checked is the one that is connected to, so that a name cannot point elsewhere
 * in between (DNS rebinding). Addresses that are not public are refused unless they are allowed by name.
 *
 * @param uri as it was given
 * @param address of its host
 */
record Destination(URI uri, InetAddress address) {

    /** A destination that is refused; the message says why. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    /** Checks an address as far as its text tells. */
    static URI parse(String url, List<String> allowed) throws RefusedException {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("url is not an address");
        }
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(uri.getHost()).orElse("");
        if (host.isEmpty() || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new RefusedException("url must be an absolute address with a host, without user and fragment");
        }
        boolean plain = scheme.equals("http") && isAllowed(host, allowed);
        if (!scheme.equals("https") && !plain) {
            throw new RefusedException(
                    "url must begin with https://, unless its host is allowed by pullquote.webhooks.allow");
        }
        return uri;
    }

    /** Resolves the host of an address and refuses it where one of its addresses is not public. */
    static Destination resolve(String url, List<String> allowed) throws RefusedException {
        URI uri = parse(url, allowed);
        String host = uri.getHost().replaceAll("^\\[|]$", "");
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new RefusedException("The host " + host + " is not known");
        }
        if (!isAllowed(uri.getHost(), allowed)) {
            for (InetAddress address : addresses) {
                if (!Network.isPublic(address) && allowed.stream().noneMatch(one -> Network.contains(one, address))) {
                    throw new RefusedException("The host " + host + " has an address that is not public");
                }
            }
        }
        return new Destination(uri, addresses[0]);
    }

    private static boolean isAllowed(String host, List<String> allowed) {
        return allowed.stream().anyMatch(host::equalsIgnoreCase);
    }

    boolean isSecure() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    /** Path and query, as they go into the request. */
    String target() {
        String path =
                Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        return Optional.ofNullable(uri.getRawQuery())
                .map(query -> path + "?" + query)
                .orElse(path);
    }

    /** Networks of addresses. */
    static final class Network {

        /** Of the special-purpose registries of IANA (RFC 6890 and its updates): all that is not globally reachable, or translates to it. */
        private static final List<String> NOT_PUBLIC = List.of(
                "0.0.0.0/8",
                "10.0.0.0/8",
                "100.64.0.0/10",
                "127.0.0.0/8",
                "169.254.0.0/16",
                "172.16.0.0/12",
                "192.0.0.0/24",
                "192.0.2.0/24",
                "192.88.99.0/24",
                "192.168.0.0/16",
                "198.18.0.0/15",
                "198.51.100.0/24",
                "203.0.113.0/24",
                "224.0.0.0/4",
                "240.0.0.0/4");

        private static final String GLOBAL_UNICAST = "2000::/3";

        /** Within the global unicast space: documentation, and what leads to an IPv4 address or past it (Teredo, 6to4, ORCHID). */
        private static final List<String> NOT_PUBLIC_WITHIN =
                List.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

        private Network() {}

        static boolean isPublic(InetAddress address) {
            if (address.getAddress().length == 4) {
                return NOT_PUBLIC.stream().noneMatch(network -> contains(network, address));
            }
            return contains(GLOBAL_UNICAST, address)
                    && NOT_PUBLIC_WITHIN.stream().noneMatch(network -> contains(network, address));
        }

        /** Whether an address or a network, in CIDR notation, holds an address; a host name holds none. */
        static boolean contains(String network, InetAddress address) {
            String[] parts = network.split("/", 2);
            if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                return false;
            }
            try {
                byte[] base = InetAddress.getByName(parts[0]).getAddress();
                int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : base.length * 8;
                return base.length == address.getAddress().length && samePrefix(base, address.getAddress(), bits);
            } catch (UnknownHostException | NumberFormatException e) {
                return false;
            }
        }

        private static boolean samePrefix(byte[] base, byte[] address, int bits) {
            int whole = bits / 8;
            if (!Arrays.equals(base, 0, whole, address, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            return rest == 0 || (base[whole] ^ address[whole]) >> (8 - rest) == 0;
        }
    }
}
