namespace Bursar;

/// <summary>The sandbox that a program is run against.</summary>
internal sealed class RunSandbox : IAsyncDisposable
{
    private readonly BursarServer? _own;
    private readonly bool _isTemporary;

    private RunSandbox(DataDirectory data, ServerFile server, BursarServer? own, bool isTemporary)
        => (Data, Server, _own, _isTemporary) = (data, server, own, isTemporary);

    /// <summary>Its data directory.</summary>
    public DataDirectory Data { get; }

    /// <summary>Where it listens.</summary>
    public ServerFile Server { get; }

    /// <summary>Whether it was started for the program, in this process.</summary>
    public bool IsOwn => _own is not null;

    /// <summary>Whether it is a demo, whose credentials everybody knows.</summary>
    public bool IsDemo => DemoPlan.IsDemo(Data);

    /// <summary>Finds the sandbox of a data directory, or starts a demo there; without a directory, in a temporary one.</summary>
    /// <exception cref="CommandFailure">The server there is no sandbox, or a demo cannot start.</exception>
    public static async Task<RunSandbox> OpenAsync(string? asked, CancellationToken cancellation)
    {
        var isTemporary = asked is null;
        var data = isTemporary ? DemoPlan.TemporaryData() : DataDirectory.Of(asked);
        if (ServerFile.Read(data) is { } running)
            return running.VendorPort is not null
                ? new(data, running, own: null, isTemporary: false)
                : throw new CommandFailure(
                    ExitCode.Refused,
                    $"The server on {data.Path} is not in sandbox mode. A program would move real money there.");
        BursarServer? own = null;
        try
        {
            DemoPlan.Claim(data);
            own = await BursarServer.StartAsync(DemoPlan.Of(data, "http://127.0.0.1:0", work: null), cancellation);
            return new(data, ServerFile.Read(data)!, own, isTemporary);
        }
        catch
        {
            if (own is not null) await own.DisposeAsync();
            if (isTemporary) Directory.Delete(data.Path, recursive: true);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_own is not null) await _own.DisposeAsync();
        if (_isTemporary) Directory.Delete(Data.Path, recursive: true);
    }
}
