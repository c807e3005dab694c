using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Bursar.Http;
using Bursar.Ledger;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bursar.Prolific;

/// <summary>
/// The records in a file that was uploaded to a dataset: CSV with a line of column names, JSON lines, or a ZIP archive with one
/// CSV file.
/// </summary>
internal sealed class DatasetFile
{
    /// <summary>The maximum number of records in a file.</summary>
    public const int MaxRecords = TaskDataset.MaxDatapoints;

    /// <summary>The maximum number of columns.</summary>
    public const int MaxColumns = DatasetSchema.MaxFields;

    private const char ByteOrderMark = '\uFEFF';
    private const string HiddenColumns = "META_";
    private const string GroupColumn = "META_TASK_GROUP_ID";

    private readonly List<(JsonElement? Record, string? Why)> _records = [];

    /// <summary>The records in their order, from 0; those that are none have a reason.</summary>
    public IReadOnlyList<(JsonElement? Record, string? Why)> Records => _records;

    /// <summary>Why the file has no records at all; null if it has some.</summary>
    public string? Failure { get; private set; }

    /// <summary>The schema that the columns of a dataset without one stand for; null for JSON lines.</summary>
    public DatasetSchema? Columns { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="ending">The ending of its name: <c>.csv</c>, <c>.jsonl</c> or <c>.zip</c>.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="isNumbered">Whether the same line again is another record.</param>
    public static DatasetFile Read(string ending, ReadOnlyMemory<byte> bytes, bool isNumbered)
    {
        var file = new DatasetFile();
        try
        {
            if (ending == ".zip") bytes = Unpack(bytes);
            if (!Utf8.IsValid(bytes.Span)) throw new InvalidDataException("The file is not UTF-8.");
            if (ending == ".jsonl") file.ReadLines(bytes);
            else file.ReadTable(Encoding.UTF8.GetString(bytes.Span).TrimStart(ByteOrderMark), isNumbered);
            if (file._records.Count == 0) throw new InvalidDataException("The file has no records.");
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or NotSupportedException)
        {
            file._records.Clear();
            file.Failure = unreadable.Message;
        }
        return file;
    }

    private static byte[] Unpack(ReadOnlyMemory<byte> bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
        var tables = archive.Entries
            .Where(entry => entry.FullName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
            .ToList();
        if (tables is not [var table]) throw new InvalidDataException("The archive has not exactly one CSV file.");
        using var content = table.Open();
        // An entry can be longer than it says.
        var most = new byte[RequestBody.MaxBytes + 1];
        var length = content.ReadAtLeast(most, most.Length, throwOnEndOfStream: false);
        return length <= RequestBody.MaxBytes
            ? most[..length]
            : throw new InvalidDataException($"The CSV file in the archive has more than {RequestBody.MaxBytes} bytes.");
    }

    private void ReadLines(ReadOnlyMemory<byte> bytes)
    {
        foreach (var line in LinesOf(bytes)) Add(DatasetRecord.Parse(line));
    }

    /// <summary>The lines that are not blank.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> LinesOf(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0) yield return line;
        }
    }

    private void ReadTable(string text, bool isNumbered)
    {
        // A quote in the wrong place makes the whole file doubtful: no one can say where the cell ends.
        var format = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            BadDataFound = bad => throw new InvalidDataException($"Line {bad.Context.Parser!.RawRow} has a quote out of place."),
        };
        using var parser = new CsvParser(new StringReader(text), format);
        if (!parser.Read()) return;
        var columns = parser.Record!.Select(name => name.Trim()).ToArray();
        Columns = SchemaOf(columns);
        for (var number = 1; parser.Read(); number++)
        {
            var cells = parser.Record!;
            if (cells.Length != columns.Length)
                Add((null, $"Line {parser.RawRow} has {cells.Length} cells, and the first line has {columns.Length}."));
            else
                Add((DatasetRecord.Of(columns, cells, isNumbered ? number : null), null));
        }
    }

    private void Add((JsonElement? Record, string? Why) record)
    {
        if (_records.Count == MaxRecords) throw new InvalidDataException($"The file has more than {MaxRecords} records.");
        _records.Add(record);
    }

    private static DatasetSchema SchemaOf(string[] columns)
    {
        if (columns.Length > MaxColumns) throw new InvalidDataException($"The file has more than {MaxColumns} columns.");
        Dictionary<string, DatasetField> fields = new(StringComparer.Ordinal);
        foreach (var name in columns)
        {
            if (name.Length is 0 or > DatasetSchema.MaxKey || name.Any(char.IsControl))
                throw new InvalidDataException($"The name of a column has 1 to {DatasetSchema.MaxKey} characters.");
            if (!fields.TryAdd(name, new(TypeOf(name)))) throw new InvalidDataException($"Two columns are named {name}.");
        }
        return new(false, fields);
    }

    private static string TypeOf(string column) => column switch
    {
        GroupColumn => DatasetField.Group,
        _ when column.StartsWith(HiddenColumns, StringComparison.Ordinal) => DatasetField.Metadata,
        _ => DatasetField.Text,
    };
}
