namespace Bursar.Prolific;

/// <summary>The workspaces whose studies and groups are choices of filters.</summary>
/// <param name="Books">The numbers of the books whose studies are.</param>
/// <param name="OfGroups">The number of the book whose groups are; null for none.</param>
internal sealed record FilterWorkspaces(IReadOnlyList<int> Books, int? OfGroups);
