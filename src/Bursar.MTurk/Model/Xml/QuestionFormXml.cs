using System.Xml.Linq;

namespace Bursar.MTurk;

/// <summary>The form of a QuestionForm (MTurk API Reference, QuestionForm).</summary>
internal static class QuestionFormXml
{
    private const string Content =
        "((Title|Text|List|FormattedContent|Binary|EmbeddedBinary|Application) )+";

    private const string FreeText = "(Constraints )?(DefaultText )?(NumberOfLinesSuggestion )?";

    private static readonly XmlGrammar Grammar = new(
        "QuestionForm",
        new Dictionary<string, string>
        {
            ["QuestionForm"] = "((Overview|Question) )*Question ((Overview|Question) )*",
            ["Overview"] = Content,
            ["Question"] = "QuestionIdentifier (DisplayName )?(IsRequired )?QuestionContent AnswerSpecification ",
            ["QuestionContent"] = Content,
            ["List"] = "(ListItem )+",
            ["Binary"] = "MimeType DataURL AltText ",
            ["EmbeddedBinary"] = "EmbeddedMimeType DataURL AltText Width Height (ApplicationParameter )*",
            ["MimeType"] = "Type (SubType )?",
            ["EmbeddedMimeType"] = "Type SubType ",
            ["Application"] = "(Flash|JavaApplet) ",
            ["Flash"] = "FlashMovieURL Width Height (ApplicationParameter )*",
            ["JavaApplet"] = "AppletPath AppletFilename Width Height (ApplicationParameter )*",
            ["ApplicationParameter"] = "Name Value ",
            ["AnswerSpecification"] = "(FreeTextAnswer|SelectionAnswer|FileUploadAnswer) ",
            ["FreeTextAnswer"] = FreeText,
            ["Constraints"] = "((IsNumeric|Length|AnswerFormatRegex) )*",
            ["SelectionAnswer"] = "(MinSelectionCount )?(MaxSelectionCount )?(StyleSuggestion )?Selections ",
            ["Selections"] = "(Selection )+(OtherSelection )?",
            ["Selection"] = "SelectionIdentifier (Text|FormattedContent|Binary) ",
            ["OtherSelection"] = FreeText,
            ["FileUploadAnswer"] = "MaxFileSizeInBytes MinFileSizeInBytes ",
        },
        new Dictionary<string, string>
        {
            ["QuestionIdentifier"] = ".+",
            ["SelectionIdentifier"] = ".+",
            ["IsRequired"] = "true|false|0|1",
            ["DataURL"] = "(?s)https?://.*",
            ["MinSelectionCount"] = "[0-9]{1,9}",
            ["MaxSelectionCount"] = "[1-9][0-9]{0,8}",
            ["StyleSuggestion"] = "radiobutton|checkbox|list|dropdown|combobox|multichooser",
            ["NumberOfLinesSuggestion"] = "[1-9][0-9]{0,8}",
            ["MaxFileSizeInBytes"] = "[1-9][0-9]{0,9}",
            ["MinFileSizeInBytes"] = "[1-9][0-9]{0,9}",
        });

    /// <summary>Why the string is not a QuestionForm, as a sentence; null if it is one.</summary>
    public static string? Why(string text) => Read(text).Why;

    /// <summary>Reads a QuestionForm.</summary>
    /// <returns>The root; or why the string is not a QuestionForm, as a sentence.</returns>
    public static (XElement? Form, string? Why) Read(string text)
    {
        var (form, why) = Grammar.Read(text);
        if (why is not null) return (null, why);
        var twice = form!.Descendants(form.Name.Namespace + "QuestionIdentifier")
            .GroupBy(one => one.Value.Trim(), StringComparer.Ordinal)
            .FirstOrDefault(same => same.Skip(1).Any());
        return twice is null ? (form, null) : (null, $"Two questions have the QuestionIdentifier {twice.Key}.");
    }
}
