package pullquote.train.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.quote.Content;
import pullquote.analysis.nlp.quote.LinearModel;
import pullquote.analysis.nlp.quote.Scene;
import pullquote.analysis.nlp.text.Span;

public final class TrainQuotes {

    private TrainQuotes() {}

    public static void main(String[] args) throws IOException {
        long t = System.currentTimeMillis();
        List<Corpus.Item> items = Corpus.read(Path.of(args[0]));
        System.out.println("read " + (System.currentTimeMillis() - t));
        List<Corpus.Item> train = new ArrayList<>(), held = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) (i % 6 == 0 ? held : train).add(items.get(i));
        CueHeads heads = new CueHeads(train);
        Models m = fit(train, heads);
        System.out.println("fit " + (System.currentTimeMillis() - t));
        evaluate(held, heads, m);
        if (args.length > 1) {
            m = fit(items, new CueHeads(items));
            Path dir = Path.of(args[1]);
            m.cue.write(Files.newOutputStream(dir.resolve("cue.weights")));
            m.source.write(Files.newOutputStream(dir.resolve("source.weights")));
            m.antecedent.write(Files.newOutputStream(dir.resolve("antecedent.weights")));
            m.content.write(Files.newOutputStream(dir.resolve("content.weights")));
        }
    }

    record Models(LinearModel cue, LinearModel source, LinearModel content, LinearModel antecedent) {}

    static List<Trainer.Example> antecedents(List<Corpus.Item> items) {
        List<Trainer.Example> out = new ArrayList<>();
        for (Corpus.Item it : items) {
            Scene s = it.scene();
            int last = -1, lastUnit = -1;
            java.util.Map<Boolean, Integer> lastOf = new java.util.HashMap<>();
            for (var a : it.gold().attributions().stream()
                    .sorted(java.util.Comparator.comparingInt(
                            x -> x.content().get(0).start()))
                    .toList()) {
                int e = -1;
                if (a.speakerType().equals("pronoun") && !a.source().isEmpty()) {
                    int ph = s.phraseAt(s.unitAt(a.source().get(0).start()));
                    if (ph >= 0) {
                        List<Integer> c = s.antecedents(ph);
                        boolean she = it.gold()
                                .text()
                                .substring(a.source().get(0).start())
                                .toLowerCase()
                                .startsWith("she");
                        boolean[] r = new boolean[c.size()];
                        boolean any = false;
                        for (int i = 0; i < r.length; i++)
                            for (String n : a.names())
                                if (NameMatch.same(n, s.entityName(c.get(i)))) {
                                    r[i] = true;
                                    any = true;
                                    if (e < 0) e = c.get(i);
                                }
                        if (any && r.length > 1)
                            out.add(new Trainer.Example(
                                    s.antecedentFeatures(ph, last, lastUnit, lastOf.getOrDefault(she, -1)), r));
                        if (e >= 0) lastOf.put(she, e);
                    }
                } else {
                    for (int i = 0; i < s.entityCount() && e < 0; i++)
                        for (String n : a.names()) if (NameMatch.same(n, s.entityName(i))) e = i;
                }
                if (!a.kind().equals("indirect") || true) {
                    last = e;
                    lastUnit = s.unitAt(a.content().get(a.content().size() - 1).end() - 1);
                }
            }
        }
        return out;
    }

    static Models fit(List<Corpus.Item> items, CueHeads heads) {
        LinearModel cue = Trainer.fit(cues(items, heads), 6, 0.1, 1e-4);
        List<Trainer.Example> s = new ArrayList<>(), c = new ArrayList<>();
        int[] n = new int[4];
        for (Corpus.Item it : items) {
            Set<Integer> cand = candidates(it.scene());
            for (var a : it.gold().attributions()) {
                int h = heads.head(it.scene(), a, cand);
                if (h < 0) continue;
                n[0]++;
                Trainer.Example se = source(it.scene(), a, h);
                if (se != null) {
                    s.add(se);
                    n[1]++;
                }
                Trainer.Example ce = content(it.scene(), a, h, goldSource(it.scene(), a, h));
                if (ce != null) {
                    c.add(ce);
                    n[2]++;
                }
            }
        }
        System.out.println("heads " + n[0] + " sources " + n[1] + " contents " + n[2]);
        return new Models(
                cue,
                Trainer.fit(s, 6, 0.1, 1e-4),
                Trainer.fit(c, 5, 0.1, 1e-4),
                Trainer.fit(antecedents(items), 5, 0.1, 1e-3));
    }

    static Set<Integer> candidates(Scene scene) {
        Set<Integer> c = new HashSet<>();
        for (int u : scene.cueCandidates()) c.add(u);
        return c;
    }

    static boolean[] rightSources(Scene scene, GoldArticle.Attribution a, List<Integer> cs) {
        boolean[] right = new boolean[cs.size()];
        if (a.source().isEmpty()) {
            right[right.length - 1] = true;
            return right;
        }
        for (Span g : a.source()) {
            boolean first = true;
            for (int i = 0; i < cs.size() - 1; i++) {
                Span head = scene.headOf(cs.get(i));
                if (g.contains(head.start())) {
                    boolean named = a.names().stream().anyMatch(n -> n.endsWith(head.of(scene.text())));
                    if (first || named) right[i] = true;
                    first = false;
                }
            }
        }
        return right;
    }

    static Trainer.Example source(Scene scene, GoldArticle.Attribution a, int h) {
        List<Integer> cs = scene.sources(h);
        boolean[] right = rightSources(scene, a, cs);
        boolean any = false;
        for (boolean r : right) any |= r;
        if (!any) return null;
        return new Trainer.Example(
                cs.stream().map(c -> scene.sourceFeatures(h, c)).toList(), right);
    }

    static int goldSource(Scene scene, GoldArticle.Attribution a, int h) {
        List<Integer> cs = scene.sources(h);
        boolean[] right = rightSources(scene, a, cs);
        for (int i = 0; i < right.length; i++) if (right[i]) return cs.get(i);
        return -1;
    }

    static double f1(List<Span> p, List<Span> g) {
        double o = 0, lp = 0, lg = 0;
        for (Span a : p) {
            lp += a.length();
            for (Span b : g) o += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        }
        for (Span b : g) lg += b.length();
        return 2 * o / (lp + lg);
    }

    static Trainer.Example content(Scene scene, GoldArticle.Attribution a, int h, int source) {
        List<Content> cs = scene.contents(h, source);
        double[] f = new double[cs.size()];
        double best = 0;
        List<Span> gold = near(scene, a.content(), h);
        for (int i = 0; i < f.length; i++) best = Math.max(best, f[i] = f1(scene.spansOf(cs.get(i)), gold));
        if (best < 0.5) return null;
        boolean[] right = new boolean[f.length];
        for (int i = 0; i < f.length; i++) right[i] = f[i] >= best - 0.02;
        return new Trainer.Example(
                cs.stream().map(c -> scene.contentFeatures(h, source, c)).toList(), right);
    }

    /** What of a content stands in the cue's frame; else the last of it before the cue; else the first after. */
    static List<Span> near(Scene scene, List<Span> content, int cue) {
        Span frame = scene.frameSpan(cue);
        List<Span> in = new ArrayList<>();
        for (Span c : content)
            if (c.overlaps(frame)) in.add(new Span(Math.max(c.start(), frame.start()), Math.min(c.end(), frame.end())));
        if (!in.isEmpty()) return in;
        Span before = null;
        for (Span c : content) if (c.end() <= frame.start()) before = c;
        return before != null ? List.of(before) : content.subList(0, 1);
    }

    static void evaluate(List<Corpus.Item> items, CueHeads heads, Models m) {
        int an = 0, ao = 0, ab = 0;
        for (Trainer.Example e : antecedents(items)) {
            an++;
            if (e.right()[LinearModel.best(m.antecedent.probabilities(e.candidates()))]) ao++;
            if (e.right()[0]) ab++;
        }
        System.out.printf("antecedents %.3f (nearest %.3f) of %d%n", ao / (double) an, ab / (double) an, an);
        // source accuracy given gold cue; content accuracy given gold cue
        int n = 0, sok = 0, cok = 0, cok8 = 0, reach = 0;
        for (Corpus.Item it : items) {
            Set<Integer> cand = candidates(it.scene());
            for (var a : it.gold().attributions()) {
                int h = heads.head(it.scene(), a, cand);
                if (h < 0) continue;
                n++;
                List<Integer> cs = it.scene().sources(h);
                int b = LinearModel.best(m.source.probabilities(
                        cs.stream().map(c -> it.scene().sourceFeatures(h, c)).toList()));
                if (rightSources(it.scene(), a, cs)[b]) sok++;
                List<Content> cc = it.scene().contents(h, cs.get(b));
                if (cc.isEmpty()) continue;
                double top = cc.stream()
                        .mapToDouble(c -> f1(it.scene().spansOf(c), a.content()))
                        .max()
                        .orElse(0);
                if (top > 0.8) reach++;
                int k = LinearModel.best(m.content.probabilities(cc.stream()
                        .map(c -> it.scene().contentFeatures(h, cs.get(b), c))
                        .toList()));
                List<Span> sp = it.scene().spansOf(cc.get(k));
                if (f1(sp, a.content()) > 0.8) cok++;
                if (cover(outer(sp), a.content()) > 0.8) cok8++;
            }
        }
        System.out.printf(
                "given cue: source %.3f content f>.8 %.3f cover>.8 %.3f reachable %.3f of %d%n",
                sok / (double) n, cok / (double) n, cok8 / (double) n, reach / (double) n, n);
        for (double th = 0.2; th < 0.75; th += 0.1) {
            int tp = 0, p = 0, g = 0, loose = 0;
            for (Corpus.Item it : items) {
                Scene s = it.scene();
                List<Span> preds = new ArrayList<>();
                for (int u : s.cueCandidates()) {
                    if (m.cue.probability(s.cueFeatures(u)) < th) continue;
                    List<Integer> cs = s.sources(u);
                    int src = cs.get(LinearModel.best(m.source.probabilities(
                            cs.stream().map(c -> s.sourceFeatures(u, c)).toList())));
                    List<Content> cc = s.contents(u, src);
                    if (cc.isEmpty()) continue;
                    int k = LinearModel.best(m.content.probabilities(
                            cc.stream().map(c -> s.contentFeatures(u, src, c)).toList()));
                    preds.add(outer(s.spansOf(cc.get(k))));
                }
                preds = new ArrayList<>(new java.util.LinkedHashSet<>(preds));
                p += preds.size();
                g += it.gold().attributions().size();
                boolean[] in = new boolean[it.gold().text().length()];
                for (var a : it.gold().attributions())
                    for (Span x : a.content()) Arrays.fill(in, x.start(), x.end(), true);
                for (Span x : preds) {
                    int c = 0;
                    for (int i = x.start(); i < x.end(); i++) if (in[i]) c++;
                    if (c >= 0.5 * x.length()) loose++;
                }
                List<Span> left = new ArrayList<>(preds);
                for (var a : it.gold().attributions()) {
                    Span best = null;
                    double bs = 0.8;
                    for (Span x : left) {
                        double v = cover(x, a.content());
                        if (v > bs) {
                            bs = v;
                            best = x;
                        }
                    }
                    if (best != null) {
                        tp++;
                        left.remove(best);
                    }
                }
            }
            double P = tp / (double) p, R = tp / (double) g;
            System.out.printf(
                    "th %.1f P %.3f R %.3f F %.3f  loose P %.3f%n", th, P, R, 2 * P * R / (P + R), loose / (double) p);
        }
    }

    static Span outer(List<Span> s) {
        return s.get(0).union(s.get(s.size() - 1));
    }

    static double cover(Span p, List<Span> g) {
        double o = 0, l = 0;
        for (Span b : g) {
            o += Math.max(0, Math.min(p.end(), b.end()) - Math.max(p.start(), b.start()));
            l += b.length();
        }
        return o / Math.max(1, l);
    }

    static List<Trainer.Example> cues(List<Corpus.Item> items, CueHeads heads) {
        List<Trainer.Example> out = new ArrayList<>();
        for (Corpus.Item it : items) {
            int[] cs = it.scene().cueCandidates();
            Set<Integer> c = new HashSet<>();
            for (int u : cs) c.add(u);
            Set<Integer> gold = new HashSet<>();
            for (var a : it.gold().attributions()) gold.add(heads.head(it.scene(), a, c));
            for (int u : cs) out.add(Trainer.Example.of(it.scene().cueFeatures(u), gold.contains(u)));
        }
        return out;
    }
}
