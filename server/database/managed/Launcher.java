import java.io.*;
import java.net.*;
import java.nio.channels.FileChannel;
import java.nio.file.*;
import java.util.Map;
import org.neo4j.configuration.connectors.*;
import org.neo4j.dbms.api.*;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community as a private process, for as long as somebody holds it. Whoever started it holds it by standard
 * input, everyone else by a connection to the control port; when the last one has let go, however they ended, it
 * shuts down. The only file of Liaison that links Neo4j. With a fourth argument it is started only to learn which
 * classes a start needs: it leaves on an "x", keeping what it learnt, and at once without one.
 */
public final class Launcher {
    private static final int LOCKED = 3;
    private static DatabaseManagementService neo4j;
    private static int holders = 1;
    private static String server = "";

    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> { failure.printStackTrace(); Runtime.getRuntime().halt(1); });
        var home = Path.of(args[0]);
        var lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) System.exit(LOCKED);
        var in = new BufferedReader(new InputStreamReader(System.in));
        String password = in.readLine(), word = in.readLine(), answer = in.readLine();
        if (answer == null) System.exit(1);
        var training = args.length > 3;
        daemon(() -> {
            for (int said; (said = in.read()) >= 0; ) if (training && said == 'x') System.exit(0);
            if (training) Runtime.getRuntime().halt(1);
            leave("");
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(Path.of(args[1]))));
        var started = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(Path.of(args[2])).build();
        synchronized (Launcher.class) { neo4j = started; }
        setPassword(password);
        var control = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var ports = ((GraphDatabaseAPI) neo4j.database("neo4j")).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("ready " + ports.getLocalAddress(ConnectorType.BOLT).getPort() + " " + control.getLocalPort());
        while (true) {
            var socket = control.accept();
            daemon(() -> { try (socket) { hold(socket, word, answer); } });
        }
    }

    /** "word role pid" in; the answer, which proves who we are, out; then held until the other side closes. */
    private static void hold(Socket socket, String word, String answer) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
        var out = new PrintStream(socket.getOutputStream(), true);
        socket.setSoTimeout(5_000);
        var asked = String.valueOf(in.readLine()).split(" ");
        if (asked.length != 3 || !asked[0].equals(word)) return;
        var taken = join(asked[1], asked[2]);
        out.println(answer + " " + taken);
        if (!taken.equals("held")) return;
        socket.setSoTimeout(0);
        try { while (in.read() >= 0) { } } catch (IOException gone) { /* killed, which is one way to let go */ }
        if (leave(asked[2])) out.println("shared");
    }

    private static synchronized String join(String role, String pid) {
        if (holders == 0) return "ending";
        if (role.equals("probe")) return "running";
        if (role.equals("server") && !server.isEmpty()) return server;
        if (role.equals("server")) server = pid;
        holders++;
        return "held";
    }

    /** Whether others still hold the database; if not, it ends. */
    private static synchronized boolean leave(String pid) {
        if (pid.equals(server)) server = "";
        if (--holders > 0) return true;
        if (neo4j == null) Runtime.getRuntime().halt(1);
        daemon(() -> System.exit(0));
        return false;
    }

    private static void shutDown(Path joinFile) {
        daemon(() -> { Thread.sleep(8_000); Runtime.getRuntime().halt(1); });
        try { Files.deleteIfExists(joinFile); } catch (IOException left) { /* a stale one is recognised by its silence */ }
        if (neo4j != null) neo4j.shutdown();
    }

    private static void setPassword(String password) {
        try {
            neo4j.database("system").executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        } catch (RuntimeException refused) {
            if (!String.valueOf(refused.getMessage()).contains("cannot be the same")) throw refused;
        }
    }

    private interface Work { void run() throws Exception; }

    private static void daemon(Work work) {
        var thread = new Thread(() -> { try { work.run(); } catch (Exception ended) { /* the holder has gone */ } });
        thread.setDaemon(true);
        thread.start();
    }
}
