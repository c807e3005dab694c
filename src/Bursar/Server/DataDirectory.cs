using System.Security;

namespace Bursar;

/// <summary>Where a server keeps everything, and where commands find the server.</summary>
internal sealed record DataDirectory(string Path)
{
    private const string Variable = "BURSAR_DATA";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The books, unless PostgreSQL keeps them.</summary>
    public string DataFile => In("bursar.db");

    /// <summary>What a server holds locked for as long as it runs.</summary>
    public string LockFile => In("server.lock");

    /// <summary>The token that opens our own API; readable by its owner only.</summary>
    public string OperatorTokenFile => In("operator.token");

    /// <summary>The key that access keys' secrets are sealed under; readable by its owner only.</summary>
    public string MasterKeyFile => In("master.key");

    /// <summary>By how many seconds the time of the books was moved forward, in sandbox mode.</summary>
    public string ClockFile => In("sandbox.clock");

    /// <summary>Where the running server listens.</summary>
    public string ServerFile => In("server.json");

    /// <summary>This server's own settings.</summary>
    public string SettingsFile => In("appsettings.json");

    /// <summary>The directory that was asked for; else that of the environment; else the user's own.</summary>
    public static DataDirectory Of(string? asked)
    {
        var path = asked ?? Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(path)) return new(System.IO.Path.GetFullPath(path));
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0
            ? new(System.IO.Path.Combine(home, "bursar"))
            : throw new CommandFailure(ExitCode.Usage, $"There is no home directory to keep data in. Pass --data DIR, or set {Variable}.");
    }

    /// <summary>Makes it where it is not there, for its owner only.</summary>
    /// <exception cref="CommandFailure">It cannot be made or written.</exception>
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
            throw new CommandFailure(ExitCode.CannotStart, $"The data directory {Path} cannot be written: {failure.Message}", failure);
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
