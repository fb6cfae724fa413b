package pullquote.browser;

import pullquote.browser.Newsroom.Story;

/** Invented news. */
final class Stories {

    static final Story PIER = Story.of("Westmark Opens Its New Pier", """
            WESTMARK — The new pier was opened on Tuesday by Mayor Ada Lund, two years after a storm took the old one.

            "We built it for the ferries, and for everyone who waits for one," Lund told a crowd of some 2,000 people. "The next storm is welcome to try."

            Tom Reyes of Halden Bridges, which built the pier, said that it stands on 212 piles.

            The Westmark Harbour Office expects the first ferry to Norvane on Friday. "It was cold, it was dark, and we were never paid on time," a worker who asked not to be named said.

            Lund said the city would pay what it owed by June.""");

    /** Everything in it comes from a stranger. */
    static final Story HOSTILE = new Story(
            "<script>window.attacked=1</script><img src=x onerror=window.attacked=2>",
            "</title><script>window.attacked=3</script>",
            "\"><svg onload=window.attacked=4>",
            "javascript:window.attacked=5",
            "en",
            """
            <script>alert(6)</script> "</span><script>window.attacked=7</script> is what we want," said Ada <b onmouseover=alert(8)>Lund</b> of Westmark.

            {system.exit} {#include /} {{constructor.constructor('window.attacked=9')()}} ${7*7} <a href="javascript:alert(10)">here</a>

            <iframe srcdoc="<script>parent.attacked=11</script>"></iframe><style>body{display:none}</style> The mayor said the style was "not ours".""");

    /** Says next to nothing of itself. */
    static final Story BARE = new Story("", "", "", "", "", "A dog slept on the pier all day.");

    static final Story FOREIGN = new Story(
            "Neue Brücke in Westmark eröffnet", "Die Möwe", "Ines Marlow", "https://moewe.example/bruecke", "de", """
            Die neue Brücke über den Hafen von Westmark ist am Dienstag von der Bürgermeisterin eröffnet worden, zwei Jahre nach dem Sturm, der die alte zerstört hat.

            Die Arbeiten haben länger gedauert als geplant, weil das Geld nicht gereicht hat und die Pfeiler tiefer in den Grund gesetzt werden mussten, als die Ingenieure zuerst gedacht hatten.

            Am Freitag fährt die erste Fähre wieder nach Norvane, und die Stadt rechnet mit vielen Gästen.""");

    /** Long words, long paragraphs, many of them. */
    static final Story LONG = Story.of(
            "A Headline " + "That Goes On and On ".repeat(12)
                    + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(3),
            (PIER.body() + "\n\n" + "unbreakable".repeat(40) + "\n\n")
                    .repeat(12)
                    .strip());

    private Stories() {}
}
