using System.Security;

namespace Bursar;

/// <summary>The directory in which a server keeps its files, and through which commands find the server.</summary>
internal sealed record DataDirectory(string Path)
{
    private const string Variable = "BURSAR_DATA";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The SQLite file with the books; unused if PostgreSQL stores them.</summary>
    public string DataFile => In("bursar.db");

    /// <summary>The file that says how far the books had come, whichever store holds them.</summary>
    public string WitnessFile => In("books.witness");

    /// <summary>The file that a server keeps locked while it runs.</summary>
    public string LockFile => In("server.lock");

    /// <summary>The file with the operator token, readable only by its owner.</summary>
    public string OperatorTokenFile => In("operator.token");

    /// <summary>The file with the master key that seals the secrets of access keys, readable only by its owner.</summary>
    public string MasterKeyFile => In("master.key");

    /// <summary>The certificate of the authority under which a sandbox answers to the vendors' names.</summary>
    public string AuthorityFile => In("authority.pem");

    /// <summary>The key of that authority, readable only by its owner.</summary>
    public string AuthorityKeyFile => In("authority.key");

    /// <summary>The file that says where the clock stands in sandbox mode, if it was moved or stopped.</summary>
    public string ClockFile => In("sandbox.clock");

    /// <summary>The file with the address of the running server.</summary>
    public string ServerFile => In("server.json");

    /// <summary>The directory of the checkpoints that a server makes, unless the settings name another.</summary>
    public string CheckpointDirectory => In("checkpoints");

    /// <summary>The directory of a sandbox's snapshots.</summary>
    public string SnapshotDirectory => In("snapshots");

    /// <summary>The settings file of this directory; optional.</summary>
    public string SettingsFile => In("appsettings.json");

    /// <summary>The requested directory; otherwise the one in the environment; otherwise the user's default.</summary>
    public static DataDirectory Of(string? asked)
    {
        var path = asked ?? Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(path)) return new(System.IO.Path.GetFullPath(path));
        var home = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0
            ? new(System.IO.Path.Combine(home, "bursar"))
            : throw new CommandFailure(
                ExitCode.Usage, $"There is no home directory to keep data in. Pass --data DIR, or set {Variable}.");
    }

    /// <summary>Whether a directory is requested, or the environment names one.</summary>
    public static bool IsNamed(string? asked) => !string.IsNullOrEmpty(asked ?? Environment.GetEnvironmentVariable(Variable));

    /// <summary>Creates the directory if it is missing, accessible only to its owner.</summary>
    /// <exception cref="CommandFailure">The directory cannot be created or written.</exception>
    public void Prepare()
    {
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Path);
            else Directory.CreateDirectory(Path, OwnerOnly);
            var probe = In($".probe-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SecurityException)
        {
            throw new CommandFailure(
                ExitCode.CannotStart, $"The data directory {Path} cannot be written: {failure.Message}", failure);
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
