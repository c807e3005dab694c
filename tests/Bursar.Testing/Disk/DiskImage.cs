namespace Bursar.Testing;

/// <summary>
/// What is durable of the files of a <see cref="FaultyDisk"/>, and what was written since the last sync. A power cut keeps any of
/// the latter, sector by sector, as a real disk does: its cache is written in no order.
/// </summary>
public sealed class DiskImage
{
    private const int Sector = 512;
    private readonly Dictionary<string, Kept> _files = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Notes that a file was opened. SQLite syncs the folder of a new log or journal at its first sync.</summary>
    internal void Open(string path)
    {
        var isLog = path.EndsWith("-wal", StringComparison.Ordinal) || path.EndsWith("-journal", StringComparison.Ordinal);
        lock (_lock) Of(path).SyncsFolder = isLog;
    }

    /// <summary>
    /// Takes what was written to a file for durable although it is not, as Linux does after a failed sync: later ones leave it
    /// out.
    /// </summary>
    public void ForgetUnsynced(string path)
    {
        lock (_lock) Of(path).Pending.RemoveAll(change => change.Bytes is not null);
    }

    internal void Write(string path, long offset, ReadOnlySpan<byte> bytes) => Change(path, new(offset, bytes.ToArray()));

    internal void Truncate(string path, long size) => Change(path, new(size, null));

    internal void Delete(string path, bool isDurable)
    {
        lock (_lock)
        {
            if (isDurable) _files.Remove(path);
            else Of(path).Pending.Add(new(0, null) { Deletes = true });
        }
    }

    internal void Sync(string path)
    {
        lock (_lock)
        {
            var file = Of(path);
            foreach (var change in file.Pending) file.Make(change);
            file.Pending.Clear();
            file.Exists = true;
            if (file.SyncsFolder) foreach (var other in _files.Values) other.MakeDeletion();
            file.SyncsFolder = false;
        }
    }

    /// <summary>Leaves each file as a power cut would, and takes that for durable. No file may be open.</summary>
    /// <param name="random">Decides what of the unsynced changes survives.</param>
    public void CutPower(Random random) => CutPower(random, random.Next(5) / 4.0);

    /// <summary>The same, and each unsynced sector survives with these odds: none with 0, all with 1.</summary>
    public void CutPower(Random random, double odds)
    {
        lock (_lock)
        {
            foreach (var (path, file) in _files.OrderBy(one => one.Key, StringComparer.Ordinal)) Cut(path, file, odds, random);
            foreach (var path in _files.Where(one => !one.Value.Exists).Select(one => one.Key).ToList()) _files.Remove(path);
        }
    }

    private static void Cut(string path, Kept file, double odds, Random random)
    {
        foreach (var change in file.Pending.SelectMany(InSectors))
        {
            if (random.NextDouble() >= odds) continue;
            file.Make(change);
            file.Exists = !change.Deletes;
        }
        file.Pending.Clear();
        if (file.Exists) File.WriteAllBytes(path, file.Bytes);
        else File.Delete(path);
    }

    /// <summary>The parts of a change each of which is made whole or not at all.</summary>
    private static IEnumerable<DiskChange> InSectors(DiskChange change)
    {
        if (change.Bytes is not { } bytes) yield return change;
        else
            for (var at = 0; at < bytes.Length;)
            {
                var length = (int)Math.Min(bytes.Length - at, Sector - (change.Offset + at) % Sector);
                yield return new(change.Offset + at, bytes[at..(at + length)]);
                at += length;
            }
    }

    private void Change(string path, DiskChange change)
    {
        lock (_lock) Of(path).Pending.Add(change);
    }

    private Kept Of(string path)
    {
        if (!_files.TryGetValue(path, out var file)) _files[path] = file = new Kept();
        return file;
    }

    /// <summary>A write; without bytes, a truncation to its offset.</summary>
    private sealed record DiskChange(long Offset, byte[]? Bytes)
    {
        /// <summary>Whether the file is deleted, too.</summary>
        public bool Deletes { get; init; }
    }

    private sealed class Kept
    {
        private byte[] _bytes = [];
        private int _length;

        public bool Exists { get; set; }

        public bool SyncsFolder { get; set; }

        public List<DiskChange> Pending { get; } = [];

        public byte[] Bytes => _bytes[.._length];

        public void Make(DiskChange change)
        {
            if (change.Bytes is null) Resize((int)change.Offset);
            else
            {
                if (change.Offset + change.Bytes.Length > _length) Resize((int)change.Offset + change.Bytes.Length);
                change.Bytes.CopyTo(_bytes, (int)change.Offset);
            }
        }

        /// <summary>Makes the last deletion, and with it all that came before.</summary>
        public void MakeDeletion()
        {
            var last = Pending.FindLastIndex(change => change.Deletes);
            if (last < 0) return;
            Resize(0);
            Exists = false;
            Pending.RemoveRange(0, last + 1);
        }

        private void Resize(int length)
        {
            if (length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(length, 2 * _bytes.Length));
            if (length < _length) Array.Clear(_bytes, length, _length - length);
            _length = length;
        }
    }
}
