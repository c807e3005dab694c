using System.IO.Compression;
using System.Text;

namespace Bursar;

/// <summary>
/// A snapshot as one file, to keep beside a program's tests: a zip archive with the books and where the clock stood.
/// </summary>
internal static class SnapshotFile
{
    /// <summary>The largest books that are read from a file: 1 GiB.</summary>
    public const long MaxBytes = 1L << 30;

    private const string Books = "books.db";
    private const string Clock = "clock";
    private const int MaxClock = 100;

    /// <summary>Writes one.</summary>
    public static void Write(string books, ClockState clock, Stream to)
    {
        using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = archive.CreateEntry(Books, CompressionLevel.Fastest).Open())
        using (var from = File.OpenRead(books)) from.CopyTo(entry);
        using var stand = archive.CreateEntry(Clock).Open();
        stand.Write(Encoding.ASCII.GetBytes(clock.ToString()));
    }

    /// <summary>Reads one.</summary>
    /// <param name="from">The archive.</param>
    /// <param name="books">The file that gets the books.</param>
    /// <returns>Where the clock stood, or why it cannot be read, as a sentence.</returns>
    public static (ClockState? Clock, string Why) Read(Stream from, string books)
    {
        const string other = "The file is no snapshot: bursar snapshot export makes one.";
        try
        {
            using var archive = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry(Books) is not { } data || archive.GetEntry(Clock) is not { Length: <= MaxClock } stand)
                return (null, other);
            if (data.Length > MaxBytes) return (null, $"The books in the file are larger than {MaxBytes >> 20} MiB.");
            using (var entry = data.Open())
            using (var to = File.OpenWrite(books)) Copy(entry, to);
            using var text = new StreamReader(stand.Open(), Encoding.ASCII);
            return (ClockState.TryParse(text.ReadToEnd()), other);
        }
        catch (InvalidDataException)
        {
            return (null, other);
        }
    }

    /// <summary>What an entry says of its length need not be true.</summary>
    private static void Copy(Stream from, Stream to)
    {
        var (buffer, left) = (new byte[1 << 16], MaxBytes);
        for (int read; (read = from.Read(buffer)) > 0; left -= read)
        {
            if (read > left) throw new InvalidDataException("The books are larger than they are said to be.");
            to.Write(buffer, 0, read);
        }
    }
}
