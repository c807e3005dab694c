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
}
