using Bursar.Ledger;
using Microsoft.Win32.SafeHandles;

namespace Bursar.Storage;

/// <summary>
/// A ring of <see cref="WitnessSlot"/>s, always of the same size. Each commit overwrites the oldest slot, so that a torn write
/// leaves the others.
/// </summary>
internal sealed class WitnessFile : IDisposable
{
    private const int Slots = 64;
    private readonly SafeFileHandle _handle;
    private readonly byte[] _buffer = new byte[WitnessSlot.Size];
    private long _next;

    /// <summary>Opens the file, and creates it if it is missing.</summary>
    /// <exception cref="IOException">It cannot be created or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be created or read.</exception>
    public WitnessFile(string path)
    {
        _handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        if (RandomAccess.GetLength(_handle) < Slots * WitnessSlot.Size)
        {
            // Filled with zeros now, so that a full disk cannot refuse a slot later.
            RandomAccess.Write(_handle, new byte[Slots * WitnessSlot.Size], 0);
            RandomAccess.FlushToDisk(_handle);
            Folder.Flush(path);
        }
        _next = Read().Select(slot => slot.Number).DefaultIfEmpty(0).Max() + 1;
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
    public IReadOnlyList<Mark> Marks() => Newest(Read());

    /// <summary>Records a commit in the oldest slot. It is on disk after <see cref="Flush"/>.</summary>
    public void Append(IReadOnlyList<Mark> marks) => Write(new(_next++, marks));

    /// <summary>Takes every mark of these books out.</summary>
    public void Forget(IReadOnlySet<ObjectId> books)
    {
        foreach (var slot in Read()) Write(slot with { Marks = [.. slot.Marks.Where(mark => !books.Contains(mark.Book))] });
        Flush();
    }

    /// <summary>Puts on disk what was written.</summary>
    public void Flush() => RandomAccess.FlushToDisk(_handle);

    public void Dispose() => _handle.Dispose();

    private static IReadOnlyList<Mark> Newest(IEnumerable<WitnessSlot> slots)
    {
        var newest = new Dictionary<ObjectId, Mark>();
        foreach (var mark in slots.OrderBy(slot => slot.Number).SelectMany(slot => slot.Marks)) newest[mark.Book] = mark;
        return [.. newest.Values];
    }

    private static List<WitnessSlot> Read(SafeFileHandle handle)
    {
        var bytes = new byte[Slots * WitnessSlot.Size];
        _ = RandomAccess.Read(handle, bytes, 0);
        var slots = new List<WitnessSlot>(Slots);
        for (var at = 0; at < bytes.Length; at += WitnessSlot.Size)
            if (WitnessSlot.Read(bytes.AsSpan(at, WitnessSlot.Size)) is { } slot) slots.Add(slot);
        return slots;
    }

    private List<WitnessSlot> Read() => Read(_handle);

    private void Write(WitnessSlot slot)
    {
        slot.Write(_buffer);
        RandomAccess.Write(_handle, _buffer, slot.Number % Slots * WitnessSlot.Size);
    }
}
