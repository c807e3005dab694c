using Bursar.Ledger;
using Microsoft.Win32.SafeHandles;

namespace Bursar.Storage;

/// <summary>
/// Rings of <see cref="WitnessSlot"/>s, one for each database that the books are spread over, always of the same size. Each
/// commit overwrites the oldest slot of its ring, so that a torn write leaves the others.
/// </summary>
internal sealed class WitnessFile : IDisposable
{
    private const int Slots = 64;
    private readonly SafeFileHandle _handle;
    private readonly byte[] _buffer = new byte[WitnessSlot.Size];
    private readonly int[] _places;
    private long _next;

    /// <summary>Opens the file, and creates it if it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rings">How many databases there are.</param>
    /// <exception cref="IOException">It cannot be created or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be created or read.</exception>
    public WitnessFile(string path, int rings)
    {
        _handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        var (length, wanted) = (RandomAccess.GetLength(_handle), rings * Slots * WitnessSlot.Size);
        if (length < wanted)
        {
            // Filled with zeros now, so that a full disk cannot refuse a slot later.
            RandomAccess.Write(_handle, new byte[wanted - length], length);
            RandomAccess.FlushToDisk(_handle);
            Folder.Flush(path);
        }
        var slots = Read(_handle);
        _next = slots.Select(one => one.Slot.Number).DefaultIfEmpty(0).Max() + 1;
        _places = [.. Enumerable.Range(0, rings).Select(ring => AfterNewest(slots, ring))];
    }

    /// <summary>The newest mark of each book in a file; none if there is no file.</summary>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public static IReadOnlyList<Mark> MarksIn(string path)
    {
        try
        {
            if (!File.Exists(path)) return [];
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Newest(Read(handle));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be read: {failure.Message}", failure);
        }
    }

    /// <summary>The newest mark of each book.</summary>
    public IReadOnlyList<Mark> Marks() => Newest(Read(_handle));

    /// <summary>Records a commit in the oldest slot of a ring. It is on disk after <see cref="Flush"/>.</summary>
    public void Append(IReadOnlyList<Mark> marks)
    {
        var ring = ShardPlace.NumberOf(marks[0].Book.IsEmpty ? RowKey.NoBook : marks[0].Book.Book, _places.Length);
        Write(ring * Slots + _places[ring], new(_next++, marks));
        _places[ring] = (_places[ring] + 1) % Slots;
    }

    /// <summary>Takes every mark of these books out.</summary>
    public void Forget(IReadOnlySet<ObjectId> books)
    {
        foreach (var (place, slot) in Read(_handle))
            Write(place, slot with { Marks = [.. slot.Marks.Where(mark => !books.Contains(mark.Book))] });
        Flush();
    }

    /// <summary>Puts on disk what was written.</summary>
    public void Flush() => RandomAccess.FlushToDisk(_handle);

    public void Dispose() => _handle.Dispose();

    private static IReadOnlyList<Mark> Newest(IEnumerable<(int Place, WitnessSlot Slot)> slots)
    {
        var newest = new Dictionary<ObjectId, Mark>();
        foreach (var mark in slots.OrderBy(one => one.Slot.Number).SelectMany(one => one.Slot.Marks)) newest[mark.Book] = mark;
        return [.. newest.Values];
    }

    /// <summary>The place in a ring after its newest slot: that of its oldest.</summary>
    private static int AfterNewest(List<(int Place, WitnessSlot Slot)> slots, int ring)
    {
        var own = slots.Where(one => one.Place / Slots == ring).ToList();
        return own is [] ? 0 : (own.MaxBy(one => one.Slot.Number).Place + 1) % Slots;
    }

    /// <summary>The slots that are whole, with their places in the file.</summary>
    private static List<(int Place, WitnessSlot Slot)> Read(SafeFileHandle handle)
    {
        var bytes = new byte[Math.Min(RandomAccess.GetLength(handle), ShardPlace.Most * Slots * WitnessSlot.Size)];
        _ = RandomAccess.Read(handle, bytes, 0);
        var slots = new List<(int, WitnessSlot)>(Slots);
        for (var place = 0; (place + 1) * WitnessSlot.Size <= bytes.Length; place++)
            if (WitnessSlot.Read(bytes.AsSpan(place * WitnessSlot.Size, WitnessSlot.Size)) is { } slot) slots.Add((place, slot));
        return slots;
    }

    private void Write(int place, WitnessSlot slot)
    {
        slot.Write(_buffer);
        RandomAccess.Write(_handle, _buffer, place * WitnessSlot.Size);
    }
}
