namespace Bursar.WorkSite.Tests;

/// <summary>QuestionForms as requesters write them.</summary>
internal static class Form
{
    private const string Schema = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2017-11-06/QuestionForm.xsd";

    /// <summary>A form with these parts.</summary>
    public static string Of(params IEnumerable<string> parts)
        => $"<QuestionForm xmlns=\"{Schema}\">{string.Concat(parts)}</QuestionForm>";

    public static string Overview(string content) => $"<Overview>{content}</Overview>";

    /// <summary>A question.</summary>
    /// <param name="id">Its id, which is also its name.</param>
    /// <param name="answer">How it is answered, within AnswerSpecification.</param>
    /// <param name="required">Whether it must be answered.</param>
    /// <param name="content">What it asks.</param>
    public static string Question(string id, string answer, bool required = true, string? content = null)
        => $"<Question><QuestionIdentifier>{id}</QuestionIdentifier><DisplayName>{id}</DisplayName>"
            + $"<IsRequired>{(required ? "true" : "false")}</IsRequired>"
            + $"<QuestionContent>{content ?? $"<Text>What about {id}?</Text>"}</QuestionContent>"
            + $"<AnswerSpecification>{answer}</AnswerSpecification></Question>";

    public static string FreeText(string inside = "") => $"<FreeTextAnswer>{inside}</FreeTextAnswer>";

    public static string File(int min, int max)
        => $"<FileUploadAnswer><MaxFileSizeInBytes>{max}</MaxFileSizeInBytes>"
            + $"<MinFileSizeInBytes>{min}</MinFileSizeInBytes></FileUploadAnswer>";

    /// <summary>Options whose ids are these and whose texts begin with upper case.</summary>
    public static string Choice(string style, string counts, bool other, params IEnumerable<string> options)
        => $"<SelectionAnswer>{counts}<StyleSuggestion>{style}</StyleSuggestion><Selections>"
            + string.Concat(options.Select(
                one => $"<Selection><SelectionIdentifier>{one}</SelectionIdentifier>"
                    + $"<Text>{char.ToUpperInvariant(one[0])}{one[1..]}</Text></Selection>"))
            + (other ? "<OtherSelection/>" : "") + "</Selections></SelectionAnswer>";

    public static string Counts(int min, int max)
        => $"<MinSelectionCount>{min}</MinSelectionCount><MaxSelectionCount>{max}</MaxSelectionCount>";
}
