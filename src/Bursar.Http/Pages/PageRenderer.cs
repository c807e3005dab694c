using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Bursar.Http;

/// <summary>
/// Renders a component to the text of a page: once, on the server. Nothing of it lives on: no circuit, no state, and no script of
/// the framework's.
/// </summary>
/// <param name="services">What components could have injected; ours have nothing injected.</param>
/// <param name="logs">Where the framework logs to.</param>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>Renders a page.</summary>
    /// <param name="component">The component's type.</param>
    /// <param name="parameters">Its parameters, by name.</param>
    public async Task<string> RenderAsync(Type component, IDictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            using var text = new StringWriter();
            page.WriteHtmlTo(text);
            return text.ToString();
        });
    }
}
