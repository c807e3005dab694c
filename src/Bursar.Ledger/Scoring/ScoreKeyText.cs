using System.Globalization;
using System.Text;

namespace Bursar.Ledger;

/// <summary>
/// The stored form of a <see cref="ScoreKey"/>. Each line is a word and its values, separated by spaces; names are escaped as in
/// a URL, so that they contain neither.
/// </summary>
internal static class ScoreKeyText
{
    /// <summary>Writes a key.</summary>
    public static string Of(ScoreKey key)
    {
        var text = new StringBuilder();
        foreach (var question in key.Questions)
        {
            Line(text, "question", $"{question.DefaultScore}", [question.Question]);
            foreach (var option in question.Options) Line(text, "option", $"{option.Score}", option.Selections);
        }
        switch (key.Mapping)
        {
            case ScoreMapping.Percentage percentage:
                Line(text, "percentage", $"{percentage.Maximum}");
                break;
            case ScoreMapping.Scale scale:
                Line(text, "scale", scale.Factor.ToString(CultureInfo.InvariantCulture));
                break;
            case ScoreMapping.Range range:
                Line(text, "otherwise", $"{range.Otherwise}");
                foreach (var one in range.Ranges) Line(text, "range", $"{one.Lowest} {one.Highest} {one.Value}");
                break;
            default:
                text.Append("sum\n");
                break;
        }
        return text.ToString();
    }

    /// <summary>Reads a key; null if the text has another form.</summary>
    public static ScoreKey? TryParse(string text)
    {
        List<(string Name, int Default, List<ScoredOption> Options)> questions = [];
        List<ScoreRange> ranges = [];
        var mapping = ScoreMapping.Sum;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ');
            var numbers = words.Skip(1).TakeWhile(word => int.TryParse(word, CultureInfo.InvariantCulture, out _))
                .Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
            switch (words[0], numbers)
            {
                case ("question", [var score, ..]) when words.Length == 3:
                    questions.Add((Uri.UnescapeDataString(words[2]), score, []));
                    break;
                case ("option", [var score, ..]) when questions.Count > 0:
                    questions[^1].Options.Add(new([.. words.Skip(2).Select(Uri.UnescapeDataString)], score));
                    break;
                case ("sum", []):
                    break;
                case ("percentage", [var maximum]):
                    mapping = new ScoreMapping.Percentage(maximum);
                    break;
                case ("scale", _) when words.Length == 2
                    && decimal.TryParse(words[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var factor):
                    mapping = new ScoreMapping.Scale(factor);
                    break;
                case ("otherwise", [var value]):
                    mapping = new ScoreMapping.Range(ranges, value);
                    break;
                case ("range", [var lowest, var highest, var value]):
                    ranges.Add(new(lowest, highest, value));
                    break;
                default:
                    return null;
            }
        }
        return new(questions.Select(one => new ScoredQuestion(one.Name, one.Options, one.Default)), mapping);
    }

    private static void Line(StringBuilder text, string word, string numbers, IEnumerable<string>? names = null)
        => text.Append(word).Append(' ').AppendJoin(' ', [numbers, .. (names ?? []).Select(Uri.EscapeDataString)]).Append('\n');
}
