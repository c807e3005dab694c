using System.Globalization;
using Bursar.Api;
using Bursar.Storage;

namespace Bursar;

/// <summary>
/// The snapshots of a sandbox, each a data file of its own below the data directory, and beside it how far the clock was ahead.
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
    /// <exception cref="Ledger.StoreException">They cannot be read or written.</exception>
    public void Save(string name, TimeSpan ahead)
    {
        Directory.CreateDirectory(data.SnapshotDirectory);
        var draft = PathOf(name, ".draft");
        File.Delete(draft);
        PrivateFile.Ensure(draft);
        DataFile.CopyTo(data.DataFile, draft);
        PrivateFile.Write(PathOf(name, OfClock), ((long)ahead.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        File.Move(draft, PathOf(name, OfBooks), overwrite: true);
    }

    /// <summary>Replaces the data file, which nobody has open, by a snapshot, or removes it.</summary>
    /// <param name="name">The snapshot; null for none.</param>
    /// <returns>How far the clock was ahead.</returns>
    public TimeSpan PutInPlace(string? name)
    {
        // They say how far the books that are now replaced had come.
        File.Delete(data.WitnessFile);
        foreach (var left in new[] { "-wal", "-shm" }) File.Delete(data.DataFile + left);
        if (name is null)
        {
            File.Delete(data.DataFile);
            return TimeSpan.Zero;
        }
        var draft = $"{data.DataFile}.draft";
        File.Copy(PathOf(name, OfBooks), draft, overwrite: true);
        File.Move(draft, data.DataFile, overwrite: true);
        var ahead = PrivateFile.Read(PathOf(name, OfClock)) ?? "0";
        return TimeSpan.FromSeconds(long.Parse(ahead, NumberStyles.None, CultureInfo.InvariantCulture));
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
