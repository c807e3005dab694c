using Bursar.Storage;

namespace Bursar.Bench;

/// <summary>One place for books, empty at first.</summary>
/// <param name="Data">The data directory that a server over it has.</param>
/// <param name="ServeOptions">What <c>bursar serve</c> needs beside that directory.</param>
/// <param name="OpenAsync">Opens it in this process, while no server runs on it.</param>
internal sealed record BenchStore(string Data, string[] ServeOptions, Func<CancellationToken, Task<IStore>> OpenAsync)
{
    /// <summary>The committer's options over it, as the executable sets them.</summary>
    public CommitterOptions Options { get; init; } = new();

    /// <summary>Opens it as the server does: under the master key of the data directory, with fingerprints.</summary>
    /// <param name="witness">Records how far the books have come; null for none.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public async Task<Committer> CommitAsync(Witness? witness, CancellationToken cancellation)
    {
        var data = new DataDirectory(Data);
        data.Prepare();
        var store = await OpenAsync(cancellation);
        var key = await MasterKey.ClaimAsync(store, data, setting: null, cancellation);
        return new(
            store, TimeProvider.System, Options, witness: witness, fingerprints: new SecretBox(key).Fingerprints());
    }
}
