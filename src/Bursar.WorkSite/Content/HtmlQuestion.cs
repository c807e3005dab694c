using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Bursar.WorkSite;

/// <summary>
/// The served copy of a page that a requester wrote. It gets what MTurk added where the author left it out: a form that submits
/// to the site, the assignment's id, a Submit button, and the functions of <c>externalHIT_v1.js</c>. Addresses of MTurk's own
/// sites lead to this one. What the requester's program reads with GetHIT stays as it was.
/// </summary>
internal static partial class HtmlQuestion
{
    /// <summary>The path of our own <c>externalHIT_v1.js</c>.</summary>
    public const string ScriptPath = "/externalHIT_v1.js";

    /// <summary>The path of our own elements, for pages of <c>crowd-*</c> elements.</summary>
    public const string CrowdPath = "/crowd.js";

    /// <summary>The path to which tasks submit.</summary>
    public const string SubmitPath = "/mturk/externalSubmit";

    private const string FormId = "mturk_form";
    private const string ButtonId = "submitButton";
    private const string AssignmentId = "assignmentId";
    private const string SubmitControls = "button:not([type]), button[type=submit], input[type=submit], input[type=image]";
    private const string Controls = "button, input[type=submit], input[type=image], input[type=button]";

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    /// <summary>The page to serve.</summary>
    /// <param name="html">What the requester wrote.</param>
    /// <param name="assignment">
    /// The assignment's id as MTurk shows it; <see cref="TaskAddress.NotAvailable"/> in a preview.
    /// </param>
    /// <param name="site">The site's origin.</param>
    public static string Of(string html, string assignment, string site)
    {
        html = VendorsSubmit().Replace(html, $"{site}{SubmitPath}");
        html = VendorsScript().Replace(html, ScriptPath);
        var page = Parser.ParseDocument(html);
        LoadScript(page);
        if (page.QuerySelector("crowd-form") is not null) LoadCrowd(page);
        else
        {
            var isWrapped = page.QuerySelector("form") is null;
            var form = isWrapped ? Wrap(page) : MainForm(page);
            if (form is not null)
            {
                Complete(page, form, assignment, site);
                if ((isWrapped ? form.QuerySelector(SubmitControls) : page.QuerySelector(Controls)) is null)
                    AddButton(page, form, assignment);
            }
        }
        return page.ToHtml();
    }

    private static void LoadScript(IHtmlDocument page)
    {
        if (page.QuerySelector($"script[src$='{ScriptPath}']") is not null) return;
        var script = page.CreateElement("script");
        script.SetAttribute("src", ScriptPath);
        page.Head!.Prepend(script);
    }

    /// <summary>
    /// At the end, after the library that the page names: where that cannot be loaded, ours has the common elements.
    /// </summary>
    private static void LoadCrowd(IHtmlDocument page)
    {
        var script = page.CreateElement("script");
        script.SetAttribute("src", CrowdPath);
        page.Body!.AppendChild(script);
    }

    private static IElement Wrap(IHtmlDocument page)
    {
        var form = page.CreateElement("form");
        form.SetAttribute("id", FormId);
        form.SetAttribute("name", FormId);
        foreach (var node in page.Body!.ChildNodes.ToArray()) form.AppendChild(node);
        page.Body.AppendChild(form);
        return form;
    }

    /// <summary>The form that submits the work: by its id, by its address, or because it has none. Null if none does.</summary>
    private static IElement? MainForm(IHtmlDocument page)
        => page.GetElementById(FormId) as IHtmlFormElement
            ?? page.QuerySelector($"form[action$='{SubmitPath}']")
            ?? page.QuerySelector("form:not([action]), form[action='']");

    private static void Complete(IHtmlDocument page, IElement form, string assignment, string site)
    {
        if (string.IsNullOrEmpty(form.GetAttribute("action"))) form.SetAttribute("action", $"{site}{SubmitPath}");
        if (string.IsNullOrEmpty(form.GetAttribute("method"))) form.SetAttribute("method", "post");
        var field = form.QuerySelector($"input[name={AssignmentId}]");
        if (field is null)
        {
            field = page.CreateElement("input");
            field.SetAttribute("type", "hidden");
            field.SetAttribute("name", AssignmentId);
            if (page.GetElementById(AssignmentId) is null) field.SetAttribute("id", AssignmentId);
            form.Prepend(field);
        }
        if (string.IsNullOrEmpty(field.GetAttribute("value"))) field.SetAttribute("value", assignment);
    }

    private static void AddButton(IHtmlDocument page, IElement form, string assignment)
    {
        var button = page.CreateElement("input");
        button.SetAttribute("type", "submit");
        if (page.GetElementById(ButtonId) is null) button.SetAttribute("id", ButtonId);
        var isPreview = assignment == TaskAddress.NotAvailable;
        button.SetAttribute("value", Say(isPreview ? "Content.MustAccept" : "Submit"));
        if (isPreview) button.SetAttribute("disabled", "");
        var line = page.CreateElement("p");
        line.AppendChild(button);
        form.AppendChild(line);
    }

    /// <summary>The addresses to which MTurk's production and sandbox had tasks submit.</summary>
    [GeneratedRegex(
        @"(https?:)?//(www|workersandbox)\.mturk\.com/mturk/externalSubmit",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex VendorsSubmit();

    /// <summary>The address of MTurk's script.</summary>
    [GeneratedRegex(
        @"(https?:)?//s3\.amazonaws\.com/mturk-public/externalHIT_v1\.js",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex VendorsScript();
}
