using System.ComponentModel.DataAnnotations;

namespace Bursar.Prolific;

/// <summary>The settings of the section <c>Prolific</c>.</summary>
public sealed class ProlificOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Prolific";

    /// <summary>
    /// How many workspaces a user can be a member of before <c>POST /api/v1/workspaces/</c> is refused. Default 1,000;
    /// 1 to 10,000.
    /// </summary>
    [Range(1, 10_000)]
    public int MaxWorkspacesPerUser { get; set; } = 1_000;

    /// <summary>
    /// How many projects a workspace can have beside its default one before another is refused. Default 1,000; 1 to 10,000.
    /// </summary>
    [Range(1, 10_000)]
    public int MaxProjectsPerWorkspace { get; set; } = 1_000;

    /// <summary>
    /// Whether bulk bonuses that were paid are paid again when that is asked for again, as Prolific documents it. Default false:
    /// they are paid once, and the answer is the same.
    /// </summary>
    public bool BonusPayRepeats { get; set; }
}
