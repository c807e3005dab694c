using System.ComponentModel.DataAnnotations;

namespace Bursar.Prolific;

/// <summary>The settings of the section <c>Prolific</c>.</summary>
public sealed class ProlificOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Prolific";

    /// <summary>
    /// The number of workspaces that a user can be a member of before <c>POST /api/v1/workspaces/</c> is refused. Default 1,000;
    /// range 1 to 10,000.
    /// </summary>
    [Range(1, 10_000)]
    public int MaxWorkspacesPerUser { get; set; } = 1_000;

    /// <summary>
    /// The number of projects that a workspace can have in addition to its default one. Default 1,000; range 1 to 10,000.
    /// </summary>
    [Range(1, 10_000)]
    public int MaxProjectsPerWorkspace { get; set; } = 1_000;

    /// <summary>
    /// Whether a repeated request to pay bulk bonuses pays them again, as Prolific documents. Default false: they are paid once,
    /// and a repeated request gets the same answer.
    /// </summary>
    public bool BonusPayRepeats { get; set; }

    /// <summary>
    /// Whether fewer than 25 eligible participants are counted as they are. Default false: the count is 0, as Prolific documents,
    /// so that nobody can be recognized.
    /// </summary>
    public bool ShowsSmallCounts { get; set; }
}
