using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filters/rule-tree/</c>: which filters can be inside of which, for Prolific's own command line, in whose tests
/// the form is found. Here, <c>and</c> and <c>or</c> can be inside each other, any number of them.
/// </summary>
internal static class GetFilterRuleTree
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var (workspaces, error) = await FilterCatalogue.WorkspacesAsync(call);
        if (workspaces is null) return error;
        var tree = new JsonObject { ["rule_tree"] = new JsonObject { ["and"] = Node(new JsonObject { ["or"] = Inner("and") }) } };
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, tree, PlainJson.Wire.JsonObject);
        return null;
    }

    private static JsonObject Inner(string below) => Node(new JsonObject { [below] = Node([]) });

    private static JsonObject Node(JsonObject children)
    {
        children["leaf"] = true;
        return new() { ["max_children"] = null, ["max_by_type"] = new JsonObject(), ["children"] = children };
    }
}
