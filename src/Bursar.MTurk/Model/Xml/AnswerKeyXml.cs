using System.Globalization;
using System.Xml.Linq;

namespace Bursar.MTurk;

/// <summary>The form of an AnswerKey, and what it says (MTurk API Reference, AnswerKey).</summary>
internal static class AnswerKeyXml
{
    private const string WholeNumber = "[+-]?[0-9]{1,9}";

    private static readonly XmlGrammar Grammar = new(
        "AnswerKey",
        new Dictionary<string, string>
        {
            ["AnswerKey"] = "(Question )+(QualificationValueMapping )?",
            ["Question"] = "QuestionIdentifier (AnswerOption )+(DefaultScore )?",
            ["AnswerOption"] = "(SelectionIdentifier )*AnswerScore ",
            ["QualificationValueMapping"] = "(PercentageMapping|ScaleMapping|RangeMapping) ",
            ["PercentageMapping"] = "MaximumSummedScore ",
            ["ScaleMapping"] = "SummedScoreMultiplier ",
            ["RangeMapping"] = "(SummedScoreRange )+OutOfRangeQualificationValue ",
            ["SummedScoreRange"] = "InclusiveLowerBound InclusiveUpperBound QualificationValue ",
        },
        new Dictionary<string, string>
        {
            ["QuestionIdentifier"] = ".+",
            ["AnswerScore"] = WholeNumber,
            ["DefaultScore"] = WholeNumber,
            ["MaximumSummedScore"] = WholeNumber,
            ["SummedScoreMultiplier"] = @"[+-]?([0-9]{1,9}(\.[0-9]{0,9})?|\.[0-9]{1,9})",
            ["InclusiveLowerBound"] = WholeNumber,
            ["InclusiveUpperBound"] = WholeNumber,
            ["QualificationValue"] = WholeNumber,
            ["OutOfRangeQualificationValue"] = WholeNumber,
        });

    /// <summary>Reads an answer key.</summary>
    /// <returns>The scores that it gives; or why it is not an answer key, as a sentence.</returns>
    public static (ScoreKey? Scores, string? Why) Read(string text)
    {
        var (key, why) = Grammar.Read(text);
        if (why is not null) return (null, why);
        var mapping = Child(key!, "QualificationValueMapping")?.Elements().Single();
        return (new(Children(key!, "Question").Select(Question), mapping is null ? ScoreMapping.Sum : Mapping(mapping)), null);
    }

    private static ScoredQuestion Question(XElement question) => new(
        Child(question, "QuestionIdentifier")!.Value.Trim(),
        [.. Children(question, "AnswerOption").Select(Option)],
        Child(question, "DefaultScore") is null ? 0 : Number(question, "DefaultScore"));

    private static ScoredOption Option(XElement option)
        => new([.. Children(option, "SelectionIdentifier").Select(one => one.Value.Trim())], Number(option, "AnswerScore"));

    private static ScoreMapping Mapping(XElement mapping) => mapping.Name.LocalName switch
    {
        "PercentageMapping" => new ScoreMapping.Percentage(Number(mapping, "MaximumSummedScore")),
        "ScaleMapping" => new ScoreMapping.Scale(
            decimal.Parse(Child(mapping, "SummedScoreMultiplier")!.Value, CultureInfo.InvariantCulture)),
        _ => new ScoreMapping.Range(
            [.. Children(mapping, "SummedScoreRange").Select(Range)], Number(mapping, "OutOfRangeQualificationValue")),
    };

    private static ScoreRange Range(XElement range) => new(
        Number(range, "InclusiveLowerBound"), Number(range, "InclusiveUpperBound"), Number(range, "QualificationValue"));

    private static int Number(XElement parent, string name)
        => int.Parse(Child(parent, name)!.Value, CultureInfo.InvariantCulture);

    private static XElement? Child(XElement parent, string name) => parent.Element(parent.Name.Namespace + name);

    private static IEnumerable<XElement> Children(XElement parent, string name)
        => parent.Elements(parent.Name.Namespace + name);
}
