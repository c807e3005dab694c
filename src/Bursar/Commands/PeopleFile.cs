using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bursar;

/// <summary>People in a CSV file with a header, read line by line.</summary>
internal sealed class PeopleFile : IDisposable
{
    /// <summary>The column that is needed: the name or e-mail address under which a person signs in.</summary>
    public const string Name = "name";

    /// <summary>The columns that there can be.</summary>
    public static readonly IReadOnlyList<string> Columns = [Name, "locale", "holder", "iban", "paypal"];

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        TrimOptions = TrimOptions.Trim,
        BadDataFound = null, // A quote in the wrong place is part of a name.
    };

    private readonly TextReader _input;
    private readonly CsvParser _parser;
    private string[] _header = [];

    private PeopleFile(TextReader input) => (_input, _parser) = (input, new(input, Format));

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Line => _parser.RawRow;

    /// <summary>A cell of the line that was read last; empty if there is no such column.</summary>
    public string this[string column]
    {
        get
        {
            var at = Array.IndexOf(_header, column);
            return at >= 0 ? _parser[at] : "";
        }
    }

    /// <summary>Opens a file, and reads its header.</summary>
    /// <exception cref="CommandFailure">It cannot be read, or its header is not that of such a file.</exception>
    public static PeopleFile Open(string file)
    {
        try
        {
            var people = new PeopleFile(file == "-" ? Console.In : new StreamReader(file));
            people.ReadHeader();
            return people;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Usage, $"{file} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Reads the next line that is not empty; false at the end.</summary>
    /// <exception cref="CommandFailure">The line has another number of cells than the header.</exception>
    public async Task<bool> ReadAsync()
    {
        while (await _parser.ReadAsync())
        {
            if (_parser.Record is [""]) continue;
            if (_parser.Count != _header.Length)
                throw new CommandFailure(ExitCode.Usage, $"Line {Line}: {_header.Length} cells are needed, as in the header.");
            return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _parser.Dispose();
        _input.Dispose();
    }

    private void ReadHeader()
    {
        _header = _parser.Read() ? [.. _parser.Record!.Select(cell => cell.TrimStart('\uFEFF').ToLowerInvariant())] : [];
        if (Array.IndexOf(_header, Name) < 0 || _header.Except(Columns).Any() || _header.Distinct().Count() != _header.Length)
            throw new CommandFailure(
                ExitCode.Usage, $"The first line must name columns, each once: {string.Join(", ", Columns)}; {Name} is needed.");
    }
}
