using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Bursar.WebConsole;

/// <summary>Turns a component into the bytes of a page. Nothing of it lives on: no circuit, no state.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    private const string Start = "<!DOCTYPE html>\n";

    /// <summary>Renders a page.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> RenderAsync<TView, TModel>(PageFrame frame, TModel model)
        where TView : View<TModel>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(View<>.Frame)] = frame,
            [nameof(View<>.Model)] = model,
        });
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            using var text = new StringWriter();
            text.Write(Start);
            (await renderer.RenderComponentAsync<TView>(parameters)).WriteHtmlTo(text);
            return text.ToString();
        });
        return Encoding.UTF8.GetBytes(html);
    }
}
