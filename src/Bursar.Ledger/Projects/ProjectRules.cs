namespace Bursar.Ledger;

/// <summary>The rules for every project, whichever command creates or changes it.</summary>
internal static class ProjectRules
{
    /// <summary>Why the project is invalid; null if it is valid.</summary>
    public static Rejection? Check(Project project)
    {
        return TextRules.Check("A title", project.Title, Project.MaxTitle, required: true)
            ?? TextRules.Check("A description", project.Description, Project.MaxDescription)
            ?? (project.NaivetyDistributionRate is < 0 or > 1
                ? new(RejectionCode.InvalidValue, "A naivety distribution rate is from 0 to 1.")
                : null);
    }
}
