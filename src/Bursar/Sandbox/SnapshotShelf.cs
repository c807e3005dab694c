using Bursar.Api;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar;

/// <summary>
/// The snapshots of a sandbox, each a data file of its own below the data directory, and beside it where the clock stood.
/// </summary>
internal sealed class SnapshotShelf(DataDirectory data)
{
    /// <summary>The most snapshots that are kept.</summary>
    public const int Max = 100;

    private const string OfBooks = ".db";
    private const string OfClock = ".clock";

    /// <summary>Whether there is one of this name.</summary>
    public bool Has(string name) => File.Exists(PathOf(name, OfBooks));

    /// <summary>Whether one of this name can be saved.</summary>
    public bool HasRoomFor(string name) => Has(name) || List().Count < Max;

    /// <summary>Saves the books as they are, in place of an older snapshot of the same name.</summary>
    /// <exception cref="StoreException">They cannot be read or written.</exception>
    public void Save(string name, ClockState clock)
    {
        Directory.CreateDirectory(data.SnapshotDirectory);
        var draft = PathOf(name, ".draft");
        File.Delete(draft);
        PrivateFile.Ensure(draft);
        DataFile.CopyTo(data.DataFile, draft);
        PrivateFile.Write(PathOf(name, OfClock), clock.ToString());
        File.Move(draft, PathOf(name, OfBooks), overwrite: true);
    }

    /// <summary>Replaces the data file, which nobody has open, by a snapshot, or removes it.</summary>
    /// <param name="name">The snapshot; null for none.</param>
    /// <returns>Where the clock stood.</returns>
    public ClockState PutInPlace(string? name)
    {
        // They say how far the books that are now replaced had come.
        File.Delete(data.WitnessFile);
        foreach (var left in new[] { "-wal", "-shm" }) File.Delete(data.DataFile + left);
        if (name is null)
        {
            File.Delete(data.DataFile);
            return ClockState.Real;
        }
        var draft = $"{data.DataFile}.draft";
        File.Copy(PathOf(name, OfBooks), draft, overwrite: true);
        File.Move(draft, data.DataFile, overwrite: true);
        return ClockOf(name);
    }

    /// <summary>Where the clock stood when one was saved.</summary>
    public ClockState ClockOf(string name)
        => ClockState.TryParse(PrivateFile.Read(PathOf(name, OfClock)) ?? "0")
            ?? throw new StoreException($"{PathOf(name, OfClock)} is damaged.");

    /// <summary>Writes one as a single file; the secrets in it are sealed as in the data file.</summary>
    public void Export(string name, Stream to) => SnapshotFile.Write(PathOf(name, OfBooks), ClockOf(name), to);

    /// <summary>Takes one from a single file, in place of an older snapshot of the same name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="from">The file.</param>
    /// <param name="check">Opens the books, upgrades them, and says why they cannot be served; null if they can.</param>
    /// <returns>Why it cannot be taken, as a sentence; null if it was.</returns>
    public async Task<string?> ImportAsync(string name, Stream from, Func<string, Task<string?>> check)
    {
        // A store leaves files beside its own.
        var place = Directory.CreateDirectory(PathOf(name, $".{Guid.NewGuid():n}"));
        try
        {
            var draft = Path.Combine(place.FullName, "books.db");
            PrivateFile.Ensure(draft);
            var (clock, wrong) = SnapshotFile.Read(from, draft);
            if (clock is null) return wrong;
            if (await check(draft) is { } why) return why;
            PrivateFile.Write(PathOf(name, OfClock), clock.ToString());
            File.Move(draft, PathOf(name, OfBooks), overwrite: true);
            return null;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    /// <summary>Deletes one.</summary>
    /// <returns>False if there is none of that name.</returns>
    public bool Delete(string name)
    {
        if (!Has(name)) return false;
        File.Delete(PathOf(name, OfBooks));
        File.Delete(PathOf(name, OfClock));
        return true;
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<Snapshot> List() => Directory.Exists(data.SnapshotDirectory)
        ?
        [
            .. new DirectoryInfo(data.SnapshotDirectory).GetFiles($"*{OfBooks}")
                .Select(file => new Snapshot(
                    Path.GetFileNameWithoutExtension(file.Name), new(file.LastWriteTimeUtc, TimeSpan.Zero), file.Length))
                .OrderBy(one => one.Name, StringComparer.Ordinal),
        ]
        : [];

    private string PathOf(string name, string suffix) => Path.Combine(data.SnapshotDirectory, name + suffix);
}
