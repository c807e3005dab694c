using System.Globalization;
using Bursar.Ledger;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bursar.Api;

/// <summary>
/// Reads answers of many participants from CSV with a header: <c>participant_id</c>, then the ids of screeners. A line has a
/// participant's id or worker id, then their answers. An empty cell leaves an answer as it is, <c>-</c> takes it back, and
/// several choices have a semicolon between them.
/// </summary>
internal static class AnswersCsv
{
    private const char ByteOrderMark = '\uFEFF';
    private const string Participant = "participant_id";
    private const string None = "-";

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        TrimOptions = TrimOptions.Trim,
        WhiteSpaceChars = [' ', '\t'],
        BadDataFound = null, // A quote in the wrong place is part of an answer that there is not.
    };

    /// <summary>Reads the lines; the error names the first that is wrong.</summary>
    public static Parsed<AnswerScreeners> Read(string csv)
    {
        using var parser = new CsvParser(new StringReader(csv.TrimStart(ByteOrderMark)), Format);
        if (!parser.Read() || parser.Record is not [Participant, .. var screeners] || screeners.Length == 0)
            return Wrong(1, $"a header is needed: {Participant}, and the ids of screeners.");
        var all = new Dictionary<ObjectId, IReadOnlyDictionary<string, IReadOnlyList<int>>>();
        while (parser.Read())
        {
            if (parser.Record is [""]) continue;
            if (parser.Record!.Length != screeners.Length + 1)
                return Wrong(parser.RawRow, $"{screeners.Length + 1} cells are needed.");
            var (answers, wrong) = AnswersIn(screeners, parser.Record.AsSpan(1));
            if (wrong is not null) return Wrong(parser.RawRow, wrong);
            if (!ParticipantIdConverter.TryParse(parser.Record[0], out var id))
                return Wrong(parser.RawRow, $"{parser.Record[0]} is not a participant's id.");
            if (!all.TryAdd(id, answers)) return Wrong(parser.RawRow, $"{parser.Record[0]} is there twice.");
        }
        return new AnswerScreeners(all);
    }

    private static (Dictionary<string, IReadOnlyList<int>> Answers, string? Wrong) AnswersIn(
        string[] screeners, ReadOnlySpan<string> cells)
    {
        var answers = new Dictionary<string, IReadOnlyList<int>>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0) continue;
            string[] texts = cells[i] == None ? [] : cells[i].Split(';', StringSplitOptions.TrimEntries);
            var (values, wrong) = GivenAnswers.Read(screeners[i], texts);
            if (wrong is not null) return (answers, wrong);
            answers[screeners[i]] = values;
        }
        return (answers, null);
    }

    private static ApiError Wrong(int line, string why) => ApiError.Of(ApiErrorCode.InvalidValue, $"Line {line}: {why}");
}
