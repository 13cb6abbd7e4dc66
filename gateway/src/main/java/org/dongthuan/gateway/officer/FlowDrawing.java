package org.dongthuan.gateway.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the bands of a {@link Flow} run, in units of the drawing: from one bar on the left, each as thick as its count,
 * to its own words on the right.
 *
 * @param top of the bar
 * @param thickness of the bar: of all bands together
 */
public record FlowDrawing(double top, double thickness, double height, List<Band> bands) {

    /** Thickness of the whole, before thin bands are made visible. */
    static final double WHOLE = 160;
    /** A band of one among thousands is still seen. */
    static final double THINNEST = 3;

    /** Room above for the words of the total. */
    private static final double HEAD = 30;
    /** A line of words; bands end so far apart that theirs do not touch. */
    private static final double LINE = 24;

    private static final double GAP = 6;
    private static final double BAR = 8;
    private static final double END = 150;

    /** @param top at its end on the right @param words where its words stand @param path outline, from left to right */
    public record Band(Flow.Share share, double top, double thickness, double words, String path) {}

    static FlowDrawing of(Flow flow) {
        List<Double> widths = flow.shares().stream()
                .map(share -> Math.max(THINNEST, WHOLE * share.count() / flow.in()))
                .toList();
        double thickness = widths.stream().mapToDouble(Double::doubleValue).sum();
        double ends =
                widths.stream().mapToDouble(width -> Math.max(LINE, width)).sum() + GAP * (widths.size() - 1);
        double barTop = HEAD + (ends - thickness) / 2;
        List<Band> bands = new ArrayList<>();
        double from = barTop;
        double slot = HEAD;
        for (int i = 0; i < widths.size(); i++) {
            double width = widths.get(i);
            double middle = slot + Math.max(LINE, width) / 2;
            double to = middle - width / 2;
            bands.add(new Band(flow.shares().get(i), tenth(to), tenth(width), tenth(middle), path(from, to, width)));
            from += width;
            slot += Math.max(LINE, width) + GAP;
        }
        return new FlowDrawing(tenth(barTop), tenth(thickness), tenth(HEAD + ends + GAP), List.copyOf(bands));
    }

    private static double tenth(double units) {
        return Math.round(units * 10) / 10.0;
    }

    private static String path(double from, double to, double width) {
        double bend = (BAR + END) / 2;
        return String.format(
                Locale.ROOT,
                "M%1$.1f %4$.1fC%2$.1f %4$.1f %2$.1f %5$.1f %3$.1f %5$.1fV%7$.1fC%2$.1f %7$.1f %2$.1f %6$.1f %1$.1f %6$.1fZ",
                BAR,
                bend,
                END,
                from,
                to,
                from + width,
                to + width);
    }
}
