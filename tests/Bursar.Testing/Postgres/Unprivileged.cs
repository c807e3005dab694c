namespace Bursar.Testing;

/// <summary>
/// PostgreSQL refuses to run as root; then it runs as <c>postgres</c>, or as <c>nobody</c> if that user does not exist.
/// </summary>
internal static class Unprivileged
{
    /// <summary>
    /// The ids of the user and the group; null if this process is not root and everything runs as its own user.
    /// </summary>
    private static readonly (string User, string Group)? Owner = Environment.IsPrivilegedProcess ? Find() : null;

    /// <summary>The command line that runs a program so. setpriv becomes the program: the process id stays the same.</summary>
    public static string[] Line(string program, params IEnumerable<string> arguments) => Owner is var (user, group)
        ? ["setpriv", "--reuid", user, "--regid", group, "--clear-groups", program, .. arguments]
        : [program, .. arguments];

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        var line = Line(program, arguments);
        _ = (await ProgramRun.StartAsync(line[0], line[1..])).Good;
    }

    /// <summary>Makes a directory that belongs to that user alone.</summary>
    public static async Task CreateDirectoryAsync(string path)
    {
        string[] owner = Owner is var (user, group) ? ["-o", user, "-g", group] : [];
        _ = (await ProgramRun.StartAsync("install", ["-d", "-m", "700", .. owner, path])).Good;
    }

    private static (string User, string Group) Find()
    {
        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).ToList();
        var entry = users.Find(fields => fields[0] == "postgres") ?? users.Find(fields => fields[0] == "nobody")
            ?? throw new InvalidOperationException(
                "PostgreSQL cannot run as root, and /etc/passwd knows neither postgres nor nobody.");
        return (entry[2], entry[3]);
    }
}
