using System.Diagnostics;
using System.Globalization;

namespace Bursar.Testing;

/// <summary>
/// The child processes and temporary directories of this process. A shell outlives it, however it ends, and then ends the
/// programs that still run and deletes the directories that are left.
/// </summary>
public static class TestProcess
{
    /// <summary>
    /// Reads lines until the process that writes them is gone: "+ PID" has started, "- PID" has ended, "mind DIR", "spare DIR".
    /// The time of a program's start tells whether its id is another one's by now. PostgreSQL cleans up on SIGQUIT.
    /// </summary>
    private const string Script = """
        trap '' INT TERM HUP
        declare -A started directories
        start_of() { cut -d ' ' -f 22 "/proc/$1/stat" 2>/dev/null; }
        runs() { [ "$(start_of "$1")" = "${started[$1]}" ]; }
        tree() { local child; for child in $(pgrep -P "$1"); do tree "$child"; done; echo "$1"; }
        while read -r what which; do
          case $what in
            +) started[$which]=$(start_of "$which") ;;
            -) unset "started[$which]" ;;
            mind) directories[$which]=1 ;;
            spare) unset "directories[$which]" ;;
          esac
        done
        all=()
        for id in "${!started[@]}"; do [ -n "${started[$id]}" ] && runs "$id" && all+=($(tree "$id")); done
        [ ${#all[@]} -eq 0 ] || kill -QUIT "${all[@]}"
        for try in $(seq 50); do
          [ ${#all[@]} -eq 0 ] || kill -0 "${all[@]}" || break
          [ ${#all[@]} -eq 0 ] || sleep 0.1
        done
        [ ${#all[@]} -eq 0 ] || kill -KILL "${all[@]}"
        [ ${#directories[@]} -eq 0 ] || rm -rf "${!directories[@]}"
        """;

    /// <summary>Stryker looks in its own temporary directory for the coverage that a test process writes.</summary>
    private static readonly bool IsMutationTest = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not null
        || Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is not null;

    private static readonly Lock Telling = new();
    private static Process? _shell;

    /// <summary>
    /// Gives all temporary files of this process and of those that it starts one directory. It is deleted at the end, unless
    /// something is left in it by an end in good order, for CI to find. Called once, before the first test.
    /// </summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsLinux() || IsMutationTest) return;
        var directory = Directory.CreateTempSubdirectory("bursar-run-").FullName;
        // PostgreSQL runs as another user where this one is root, and has a directory of its own below.
        File.SetUnixFileMode(directory, File.GetUnixFileMode(directory) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        Environment.SetEnvironmentVariable("TMPDIR", directory);
        // The runtime's own sockets would lie there too, and stay where a test kills a server.
        Environment.SetEnvironmentVariable("DOTNET_EnableDiagnostics", "0");
        Mind(directory);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!Directory.EnumerateFileSystemEntries(directory).Any()) Directory.Delete(directory);
            Spare(directory);
        };
    }

    /// <summary>Starts a program, which ends with this process at the latest.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Start();
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        Tell($"+ {id}");
        process.Exited += (_, _) => Tell($"- {id}");
        return process;
    }

    /// <summary>A directory that is to be deleted if this process dies before it says <see cref="Spare"/>.</summary>
    public static void Mind(string directory) => Tell($"mind {directory}");

    public static void Spare(string directory) => Tell($"spare {directory}");

    private static void Tell(string line)
    {
        if (!OperatingSystem.IsLinux()) return;
        lock (Telling)
        {
            _shell ??= Process.Start(new ProcessStartInfo("bash", ["-c", Script])
            {
                RedirectStandardInput = true,
                RedirectStandardError = true, // Nobody reads what it says of programs that ended by themselves.
                UseShellExecute = false,
            })!;
            _shell.StandardInput.WriteLine(line);
            _shell.StandardInput.Flush();
        }
    }
}
