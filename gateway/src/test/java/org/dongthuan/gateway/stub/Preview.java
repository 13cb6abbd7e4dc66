package org.dongthuan.gateway.stub;

/**
 * A world to look at the pages with: {@code java … Preview 18300} serves it on ports from there on and prints the
 * environment of a gateway. {@code /become?org=…&roles=CO,CC} on the first port says who signs in next.
 */
public final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws InterruptedException {
        World world = new World(Integer.parseInt(arguments[0]));
        Scene.play(world);
        world.config().forEach((name, value) -> System.out.println(name + "=" + value));
        System.out.println("DT_HTTPS=false");
        Thread.currentThread().join();
    }
}
