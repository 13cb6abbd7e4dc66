package org.dongthuan.gateway.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dongthuan.gateway.officer.Flow.Share;
import org.dongthuan.gateway.officer.FlowDrawing.Band;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final double TENTH = 0.06;

    @Test
    void shouldMakeBandsAsThickAsTheirCounts() {
        FlowDrawing drawing = flow(400, 300, 100).drawing();

        assertEquals(
                List.of(120.0, 40.0),
                drawing.bands().stream().map(Band::thickness).toList());
        assertEquals(FlowDrawing.WHOLE, drawing.thickness());
    }

    @Test
    void shouldKeepOneAmongThousandsVisibleAndTheBarAsThickAsItsBands() {
        FlowDrawing drawing = flow(10_000, 9_999, 1).drawing();

        assertEquals(FlowDrawing.THINNEST, drawing.bands().getLast().thickness());
        assertEquals(
                drawing.thickness(),
                drawing.bands().stream().mapToDouble(Band::thickness).sum(),
                TENTH);
    }

    @Test
    void shouldLeaveOutWhatIsZero() {
        Flow flow = flow(5, 0, 5, 0);

        assertEquals(List.of(new Share("S1", 5)), flow.shares());
        assertEquals(1, flow.drawing().bands().size());
    }

    @Test
    void shouldKeepWordsApartAndInsideTheDrawing() {
        long[] many = new long[16];
        Arrays.fill(many, 1);
        FlowDrawing drawing = flow(16, many).drawing();

        List<Double> words = drawing.bands().stream().map(Band::words).toList();
        assertTrue(IntStream.range(1, 16).allMatch(i -> words.get(i) - words.get(i - 1) >= 24), words::toString);
        assertTrue(words.getLast() + 12 <= drawing.height());
        assertTrue(drawing.top() >= 0 && drawing.top() + drawing.thickness() <= drawing.height());
    }

    @Test
    void shouldDrawNothingThatDoesNotBalance() {
        assertTrue(flow(5, 2, 3).isDrawn());
        assertFalse(flow(6, 2, 3).isDrawn());
        assertFalse(flow(6, 2, 3).isEven());
        Flow disputed = new Flow("account", 5, List.of(new Share("KEPT", 5)), false);
        assertTrue(disputed.isEven());
        assertFalse(disputed.isDrawn());
    }

    @Test
    void shouldDrawNothingWhereThereIsNothing() {
        assertTrue(flow(0, 0).isBalanced());
        assertFalse(flow(0, 0).isDrawn());
    }

    private static Flow flow(long in, long... counts) {
        return new Flow(
                "account",
                in,
                IntStream.range(0, counts.length)
                        .mapToObj(i -> new Share("S" + i, counts[i]))
                        .toList(),
                true);
    }
}
