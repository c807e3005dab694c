using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// The stored form of a <see cref="ScoreKey"/>: a line for each question, option and range, and for the mapping
/// (<see cref="WordLines"/>).
/// </summary>
internal static class ScoreKeyText
{
    /// <summary>Writes a key.</summary>
    public static string Of(ScoreKey key) => string.Concat(Lines(key).Select(WordLines.Of));

    /// <summary>Reads a key; null if the text has another form.</summary>
    public static ScoreKey? TryParse(string text)
    {
        List<(string Name, int Default, List<ScoredOption> Options)> questions = [];
        List<ScoreRange> ranges = [];
        var mapping = ScoreMapping.Sum;
        foreach (var words in WordLines.Read(text))
        {
            switch (words[0], NumbersOf(words[1..]))
            {
                case ("question", [var score, ..]) when words.Length == 3:
                    questions.Add((words[2], score, []));
                    break;
                case ("option", [var score, ..]) when questions.Count > 0:
                    questions[^1].Options.Add(new(words[2..], score));
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

    private static IEnumerable<string[]> Lines(ScoreKey key)
    {
        foreach (var question in key.Questions)
        {
            yield return ["question", $"{question.DefaultScore}", question.Question];
            foreach (var option in question.Options) yield return ["option", $"{option.Score}", .. option.Selections];
        }
        switch (key.Mapping)
        {
            case ScoreMapping.Percentage percentage:
                yield return ["percentage", $"{percentage.Maximum}"];
                break;
            case ScoreMapping.Scale scale:
                yield return ["scale", scale.Factor.ToString(CultureInfo.InvariantCulture)];
                break;
            case ScoreMapping.Range range:
                yield return ["otherwise", $"{range.Otherwise}"];
                foreach (var one in range.Ranges) yield return ["range", $"{one.Lowest}", $"{one.Highest}", $"{one.Value}"];
                break;
            default:
                yield return ["sum"];
                break;
        }
    }

    /// <summary>The whole numbers at the beginning.</summary>
    private static int[] NumbersOf(string[] words)
    {
        var numbers = new List<int>();
        foreach (var word in words)
        {
            if (!int.TryParse(word, CultureInfo.InvariantCulture, out var number)) break;
            numbers.Add(number);
        }
        return [.. numbers];
    }
}
