namespace Bursar.Ledger;

/// <summary>
/// How a dialect's studies are shown to the people who do the work. Each dialect provides one, because it alone knows the
/// documents that it stored; Bursar.WorkSite uses it.
/// </summary>
public interface ITaskForm
{
    /// <summary>The dialect.</summary>
    Origin Origin { get; }

    /// <summary>Reads what is shown of a study.</summary>
    /// <param name="template">The text of the document of its template; null if it has none.</param>
    /// <param name="document">The text of its own document; null if it has none, or only a list is shown.</param>
    /// <param name="pages">What <see cref="PagesOf"/> names, and the submission's share of it; null if there is none.</param>
    StudyTask TaskOf(string? template, string? document, TaskPages? pages);

    /// <summary>
    /// The id of another document, with the pages that a study shows; empty for none. Not every dialect has studies that show
    /// such pages.
    /// </summary>
    /// <param name="document">The text of the study's document.</param>
    ObjectId PagesOf(string document) => default;

    /// <summary>
    /// The id of the survey whose questions a study shows; empty for none. Its questions are then its pages. Not every dialect
    /// has surveys.
    /// </summary>
    /// <param name="document">The text of the study's document.</param>
    ObjectId SurveyOf(string document) => default;

    /// <summary>The group of tasks that such pages have under a number; null if they have no groups.</summary>
    /// <param name="pages">The text of the document that <see cref="PagesOf"/> names.</param>
    /// <param name="group">The number of the group, from 1 (<see cref="Submission.Stratum"/>).</param>
    TaskShare? ShareOf(string pages, int group) => null;

    /// <summary>
    /// Reads the form that participants fill in; null if a study asks otherwise, or its form cannot be read. Not every
    /// dialect has forms.
    /// </summary>
    /// <param name="document">The text of the study's document.</param>
    /// <param name="pages">What <see cref="PagesOf"/> names, and the submission's share of it; null if there is none.</param>
    TaskContent.Form? FormOf(string document, TaskPages? pages) => null;

    /// <summary>Reads the questions of a test (<see cref="TraitTest.Questions"/>). Not every dialect has tests.</summary>
    TaskContent TestOf(string questions) => new TaskContent.None("This site shows no tests of this kind.");
}
