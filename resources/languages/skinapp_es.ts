<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SkinApp</name>
    <message>
        <location filename="../../skinapp/pipeline.py"/>
        <source>Model {model} has no operating point “{name}” for {mode} mode. It has: {known}.</source>
        <translation>El modelo {model} no tiene ningún punto de operación «{name}» para el modo {mode}. Tiene: {known}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/gate.py"/>
        <source>This does not look like the dermoscopic photos that the model knows, most of them of light skin. Choose a dermoscopic photo of a lesion, or assess it without the model.</source>
        <extracomment>clinical</extracomment>
        <translation>Esto no se parece a las fotos dermatoscópicas que el modelo conoce, la mayoría de piel clara. Elija una foto dermatoscópica de una lesión o evalúela sin el modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanoma</source>
        <extracomment>clinical</extracomment>
        <translation>melanoma</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanocytic nevus</source>
        <extracomment>clinical</extracomment>
        <translation>nevus melanocítico</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>basal cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>carcinoma basocelular</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>actinic keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>queratosis actínica</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>benign keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>queratosis benigna</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>dermatofibroma</source>
        <extracomment>clinical</extracomment>
        <translation>dermatofibroma</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>vascular lesion</source>
        <extracomment>clinical</extracomment>
        <translation>lesión vascular</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>AEDV: «carcinoma epidermoide»; also «carcinoma de células escamosas», «carcinoma espinocelular»</translatorcomment>
        <translation>carcinoma epidermoide</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>{one} or {other}</source>
        <extracomment>clinical</extracomment>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/language.py"/>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion area</source>
        <extracomment>clinical</extracomment>
        <translation>área de la lesión</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>No lesion was found in the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation>No se encontró ninguna lesión en el recuadro que ve el modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Bring the lesion into the middle.</source>
        <extracomment>clinical</extracomment>
        <translation>Centre la lesión.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>outline cut by the frame</source>
        <extracomment>clinical</extracomment>
        <translation>contorno cortado por el recuadro</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Most of the outline lies outside of the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation>La mayor parte del contorno queda fuera del recuadro que ve el modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Step back a little.</source>
        <extracomment>clinical</extracomment>
        <translation>Aléjese un poco.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion diameter</source>
        <extracomment>clinical</extracomment>
        <translation>diámetro de la lesión</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>The lesion is only a few pixels wide.</source>
        <extracomment>clinical</extracomment>
        <translation>La lesión mide solo unos pocos píxeles de ancho.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Go nearer, or choose the original photo.</source>
        <extracomment>clinical</extracomment>
        <translation>Acérquese o elija la foto original.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Hold still, or focus</source>
        <extracomment>clinical</extracomment>
        <translation>No mueva la cámara o enfoque</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Reflections: press on, or use polarised light</source>
        <extracomment>clinical</extracomment>
        <translation>Reflejos: presione sobre la piel o use luz polarizada</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Not a dermoscopic image</source>
        <extracomment>clinical</extracomment>
        <translation>No es una imagen dermatoscópica</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at least {limit}</source>
        <extracomment>clinical</extracomment>
        <translation>mínimo {limit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at most {limit}</source>
        <extracomment>clinical</extracomment>
        <translation>máximo {limit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>hair</source>
        <extracomment>clinical</extracomment>
        <translation>pelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a ruler</source>
        <extracomment>clinical</extracomment>
        <translation>una regla</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>pen marks</source>
        <extracomment>clinical</extracomment>
        <translation>marcas de rotulador</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>dark corners</source>
        <extracomment>clinical</extracomment>
        <translation>esquinas oscuras</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>gel bubbles</source>
        <extracomment>clinical</extracomment>
        <translation>burbujas de gel</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a plaster</source>
        <extracomment>clinical</extracomment>
        <translation>un apósito</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>there is no such folder</source>
        <translation>esa carpeta no existe</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>you do not have the right to do that</source>
        <translation>usted no tiene permiso para ello</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>nothing can be written there</source>
        <translation>ahí no se puede escribir nada</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>the file would be too large</source>
        <translation>el archivo sería demasiado grande</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>another program uses it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The presets cannot be read: their file is damaged. It stays until you keep a preset.</source>
        <translation>No se pueden leer las escalas guardadas: su archivo está dañado. Se conserva hasta que usted guarde una escala.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The preset could not be saved in your user folder.</source>
        <translation>No se pudo guardar la escala en su carpeta de usuario.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a line of text</source>
        <translation>una línea de texto</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a PNG file in base64, at most 256 KiB</source>
        <translation>un archivo PNG en base64, de 256 KiB como máximo</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-fp32: PyTorch, 32 bits, the reference</source>
        <translation>torch-fp32: PyTorch, 32 bits, la referencia</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-bf16: PyTorch, 16 bits</source>
        <translation>torch-bf16: PyTorch, 16 bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-fp32: ONNX Runtime, 32 bits</source>
        <translation>onnx-fp32: ONNX Runtime, 32 bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-int8: ONNX Runtime, 8 bits</source>
        <translation>onnx-int8: ONNX Runtime, 8 bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Gráficos NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos Apple (MPS)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Deciding</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Screen and folders</source>
        <translation>Pantalla y carpetas</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Right arrow</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>95 % sensitivity</source>
        <translation>Sensibilidad 95 %</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>90 % sensitivity</source>
        <translation>Sensibilidad 90 %</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Operating point</source>
        <translation>P&amp;unto de operación</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>From which probability on a photo is to be read soon. Photos that were assessed already are placed anew at once.</source>
        <translation>Probabilidad a partir de la cual una foto es de lectura preferente. Las fotos ya evaluadas se recolocan al instante.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Counts as malignant</source>
        <translation>Cuenta como maligna</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Actinic keratosis</source>
        <translation>&amp;Queratosis actínica</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Changes which probabilities are summed, the threshold, and the figures, all together.</source>
        <translation>Cambia a la vez qué probabilidades se suman, el umbral y las cifras.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>What computes the readings. Automatic takes a fast one that agrees with the reference.</source>
        <translation>Lo que calcula las lecturas. Automático elige uno rápido que coincida con la referencia.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where it computes. Automatic takes a graphics processor that works, or else the CPU.</source>
        <translation>Dónde se calcula. Automático elige un procesador gráfico que funcione o, si no hay, la CPU.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Early exit</source>
        <translation>Salida anticipada</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Full depth</source>
        <translation>Profundidad completa</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Mode at the start</source>
        <translation>Mod&amp;o al inicio</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>How photos are assessed when SkinApp starts. M switches at any time.</source>
        <translation>Cómo se evalúan las fotos al iniciar SkinApp. M lo cambia en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>AI at once</source>
        <translation>IA al instante</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first</source>
        <translation>Primero mi diagnóstico</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Who reads first</source>
        <translation>Quié&amp;n lee primero</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first: the AI's answer stays hidden until you have entered your own; the list keeps its order.</source>
        <translation>Primero mi diagnóstico: la respuesta de la IA permanece oculta hasta que usted introduzca su diagnóstico; la lista conserva su orden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Foo&amp;t switch</source>
        <translation>Pe&amp;dal</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The key that your foot switch or dermatoscope sends: it captures like the space bar while the camera is shown.</source>
        <translation>La tecla que envía su pedal o dermatoscopio: captura como la barra espaciadora mientras se muestra la cámara.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Network cameras</source>
        <translation>Cámaras de &amp;red</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off: SkinApp shows no camera that is reached over a network, and connects to none.</source>
        <translation>Desactivadas: SkinApp no muestra ninguna cámara accesible por red ni se conecta a ninguna.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light for bright rooms, dark for dim ones. The ground behind photos is dark in both.</source>
        <translation>Claro para salas iluminadas, oscuro para salas en penumbra. El fondo tras las fotos es oscuro en ambos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the window and of all messages. Another language counts when SkinApp is started again.</source>
        <translation>De la ventana y de todos los mensajes. El cambio de idioma se aplica al reiniciar SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Millimetres</source>
        <translation>Milímetros</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of lengths, areas and scale bars on photos. A scale is always entered in millimetres.</source>
        <translation>De longitudes, áreas y barras de escala en las fotos. Una escala se introduce siempre en milímetros.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Photos from</source>
        <translation>&amp;Fotos desde</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialogs that open photos begin.</source>
        <translation>Dónde empiezan los diálogos para abrir fotos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>At the next start</source>
        <translation>En el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Welcome tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>SkinApp in three steps. It is shown once; Ctrl+F1 shows it at any time.</source>
        <translation>SkinApp en tres pasos. Se muestra una vez; Ctrl+F1 la muestra en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Clinic</source>
        <translation>&amp;Centro</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>First line of every report. You can still change it for a single one.</source>
        <translation>Primera línea de cada informe. Puede cambiarla para un informe concreto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Add&amp;ress</source>
        <translation>Dir&amp;ección</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Second line of every report.</source>
        <translation>Segunda línea de cada informe.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Stands in the head of every report. PNG, JPEG or SVG; it is kept in the settings, the file is not needed again.</source>
        <translation>Figura en la cabecera de cada informe. PNG, JPEG o SVG; se guarda en los ajustes y el archivo ya no hace falta.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lang&amp;uage of reports</source>
        <translation>Idioma de los informe&amp;s</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the PDF pages. You can still change it for a single one.</source>
        <translation>De las páginas PDF. Puede cambiarlo para un informe concreto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Save reports in</source>
        <translation>Gu&amp;ardar informes en</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialog that saves reports begins; your documents if nothing is chosen.</source>
        <translation>Dónde empieza el diálogo para guardar informes; si no se elige nada, en sus documentos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The settings file is damaged: the defaults are used. {untouched}</source>
        <translation>El archivo de ajustes está dañado: se usan los valores predeterminados. {untouched}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>an entry that this version does not know</source>
        <translation>una entrada que esta versión no conoce</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Part of the settings file is not used: {names}. {untouched}</source>
        <translation>Parte del archivo de ajustes no se usa: {names}. {untouched}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The file stays as it is until you change a setting.</source>
        <translation>El archivo se queda como está hasta que usted cambie un ajuste.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” could not be written: {reason}. Choose another folder or name.</source>
        <translation>No se pudo escribir «{name}»: {reason}. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings file cannot be read: the defaults are used.</source>
        <translation>No se puede leer el archivo de ajustes: se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was changed.</source>
        <translation>No se puede leer «{name}»: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” holds no settings that this version can use{wrong}. Nothing was changed.</source>
        <translation>«{name}» no contiene ajustes que esta versión pueda usar{wrong}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings could not be saved in your user folder. The change holds until SkinApp is closed.</source>
        <translation>No se pudieron guardar los ajustes en su carpeta de usuario. El cambio vale hasta que se cierre SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it cannot be read.</source>
        <translation>no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>The settings that an administrator made for this computer are not used, and network cameras are off.</source>
        <translation>La configuración que un administrador hizo para este equipo no se usa y las cámaras de red están desactivadas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON from line {line}, column {column} on.</source>
        <translation>a partir de la línea {line}, columna {column}, no es JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON.</source>
        <translation>no es JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not an object in braces.</source>
        <translation>no es un objeto entre llaves.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not an object in braces.</source>
        <translation>«{key}» no es un objeto entre llaves.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not a list in brackets.</source>
        <translation>«{key}» no es una lista entre corchetes.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>«{key}» no se conoce aquí; se conocen {known}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>the value of “{key}” is not one of: {wanted}.</source>
        <translation>el valor de «{key}» no es ninguno de estos: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Melanoma and squamous cell carcinoma together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Melanoma y carcinoma epidermoide suman un {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{names!c} cannot be ruled out: in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translation>No se puede descartar {names}: en el conjunto de diagnósticos probables.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>No malignant diagnosis is in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translation>No hay ningún diagnóstico maligno en el conjunto de diagnósticos probables.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Certeza baja: el diagnóstico más probable tiene un {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: with what earlier exits say against it taken off, the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Certeza baja: descontado lo que dicen en contra las salidas anteriores, el diagnóstico más probable tiene un {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, at or above the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.{digits}f}&#160;%, igual o superior al umbral del {threshold:.{digits}f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, below the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.{digits}f}&#160;%, inferior al umbral del {threshold:.{digits}f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Malignant diagnoses ({names}) together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Los diagnósticos malignos ({names}) suman un {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This file is larger than {megabytes} MB. Save the picture smaller or as JPEG.</source>
        <translation>Este archivo ocupa más de {megabytes} MB. Guarde la imagen más pequeña o como JPEG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has {width} × {height} pixels; at most {millions} million can be opened. Save it smaller.</source>
        <translation>Esta imagen tiene {width} × {height} píxeles; se pueden abrir {millions} millones como máximo. Guárdela más pequeña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has only {width} × {height} pixels; at least {side} × {side} are needed. Choose the original photo.</source>
        <translation>Esta imagen tiene solo {width} × {height} píxeles; se necesitan al menos {side} × {side}. Elija la foto original.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has {width} × {height} pixels, which is too many to open in this format. Save it smaller or as JPEG.</source>
        <translation>Esta imagen tiene {width} × {height} píxeles, demasiados para abrirla en este formato. Guárdela más pequeña o como JPEG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This JPEG is built in a way that would take very long to open. Save it again as ordinary JPEG.</source>
        <translation>Este JPEG está construido de una forma que tardaría mucho en abrirse. Guárdelo de nuevo como JPEG corriente.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/colour.py"/>
        <source>The pixels of this picture are stored in a way that is not supported (such as floating point). Save it as an ordinary 8-bit or 16-bit colour picture.</source>
        <translation>Los píxeles de esta imagen están almacenados de una forma no admitida (por ejemplo, en coma flotante). Guárdela como imagen en color corriente de 8 o 16 bits.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>as a whole</source>
        <translation>en su totalidad</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This file is damaged or incomplete. Copy it again from where it came from.</source>
        <translation>Este archivo está dañado o incompleto. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This DICOM file is not a colour or grey photo of 8 bits. Export the photo as JPEG or PNG.</source>
        <translation>Este archivo DICOM no es una foto en color o en grises de 8 bits. Exporte la foto como JPEG o PNG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>one that DICOM does not know</source>
        <translation>una que DICOM no conoce</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This DICOM file is compressed in a way that is not read ({compression}). Export it as JPEG or uncompressed.</source>
        <translation>Este archivo DICOM está comprimido de una forma que no se lee ({compression}). Expórtelo como JPEG o sin comprimir.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/folder.py"/>
        <source>This folder cannot be opened. Check that it exists and that you may read it.</source>
        <translation>No se puede abrir esta carpeta. Compruebe que existe y que tiene permiso para leerla.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 4 MB. Choose a smaller file.</source>
        <translation>El logo ocupa más de 4 MB. Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 16 million pixels. Choose a smaller one.</source>
        <translation>El logo tiene más de 16 millones de píxeles. Elija uno más pequeño.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>This file is no logo that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Este archivo no es un logo legible. Elija un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo is too detailed to be kept. Choose a simpler one.</source>
        <translation>El logo tiene demasiado detalle para guardarlo. Elija uno más sencillo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>sharpness</source>
        <extracomment>clinical</extracomment>
        <translation>nitidez</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is blurred.</source>
        <extracomment>clinical</extracomment>
        <translation>La imagen está borrosa.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Hold the camera still and focus on the skin.</source>
        <extracomment>clinical</extracomment>
        <translation>Mantenga la cámara quieta y enfoque la piel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>brightness</source>
        <extracomment>clinical</extracomment>
        <translation>brillo</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too dark.</source>
        <extracomment>clinical</extracomment>
        <translation>La imagen está demasiado oscura.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Switch the dermoscope's light on, or expose longer.</source>
        <extracomment>clinical</extracomment>
        <translation>Encienda la luz del dermatoscopio o aumente la exposición.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too bright.</source>
        <extracomment>clinical</extracomment>
        <translation>La imagen está demasiado clara.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Expose shorter, or lower the light.</source>
        <extracomment>clinical</extracomment>
        <translation>Reduzca la exposición o la luz.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>clipped pixels</source>
        <extracomment>clinical</extracomment>
        <translation>píxeles saturados</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Large parts are pure white, black or saturated.</source>
        <extracomment>clinical</extracomment>
        <translation>Hay zonas extensas de blanco puro, negro puro o color saturado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the exposure.</source>
        <extracomment>clinical</extracomment>
        <translation>Corrija la exposición.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>glare</source>
        <extracomment>clinical</extracomment>
        <translation>reflejos</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Reflections hide parts of the skin.</source>
        <extracomment>clinical</extracomment>
        <translation>Los reflejos ocultan partes de la piel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Use polarised light, or more gel and pressure.</source>
        <extracomment>clinical</extracomment>
        <translation>Use luz polarizada, o más gel y presión.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colour cast</source>
        <extracomment>clinical</extracomment>
        <translation>dominante de color</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The colours are not those of dermoscopic photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Los colores no son los de las fotos dermatoscópicas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the white balance; remove filters.</source>
        <extracomment>clinical</extracomment>
        <translation>Corrija el balance de blancos; quite los filtros.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colourfulness</source>
        <extracomment>clinical</extracomment>
        <translation>intensidad del color</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture has hardly any colour.</source>
        <extracomment>clinical</extracomment>
        <translation>La imagen apenas tiene color.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Take it in colour, not in black and white.</source>
        <extracomment>clinical</extracomment>
        <translation>Tómela en color, no en blanco y negro.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>straight edge</source>
        <extracomment>clinical</extracomment>
        <translation>borde recto</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>A straight edge runs through the picture, as where several pictures are joined in one.</source>
        <extracomment>clinical</extracomment>
        <translation>Un borde recto atraviesa la imagen, como donde se han unido varias imágenes en una.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Open each photo by itself, without a window or a page around it.</source>
        <extracomment>clinical</extracomment>
        <translation>Abra cada foto por separado, sin una ventana ni una página alrededor.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>repeated pixels</source>
        <extracomment>clinical</extracomment>
        <translation>píxeles repetidos</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture consists of flat squares: it was enlarged, or compressed too much.</source>
        <extracomment>clinical</extracomment>
        <translation>La imagen está formada por cuadrados de un solo color: se amplió o se comprimió demasiado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Choose the original photo.</source>
        <extracomment>clinical</extracomment>
        <translation>Elija la foto original.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file is empty. Copy it again from where it came from.</source>
        <translation>Este archivo está vacío. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is not enough memory to open this picture. Close other programs, or save it smaller.</source>
        <translation>No hay memoria suficiente para abrir esta imagen. Cierre otros programas o guárdela más pequeña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a file but a folder or a device. Choose a photo.</source>
        <translation>Esto no es un archivo, sino una carpeta o un dispositivo. Elija una foto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is no such file. It may have been moved or renamed; choose it again.</source>
        <translation>Este archivo no existe. Puede que se haya movido o renombrado; elíjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file may not be read. Ask for permission, or copy it to a folder of your own.</source>
        <translation>No tiene permiso para leer este archivo. Solicítelo o copie el archivo a una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file cannot be opened. Check the disk or connection that it is on.</source>
        <translation>No se puede abrir este archivo. Compruebe el disco o la conexión donde se encuentra.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>The content of this file is not a photo, or is badly damaged. Choose the original photo.</source>
        <translation>El contenido de este archivo no es una foto o está muy dañado. Elija la foto original.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a photo in a supported format: {formats} or {last}.</source>
        <translation>Esto no es una foto en un formato admitido: {formats} o {last}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>{format} files are not read. Save this photo as JPEG, PNG or TIFF.</source>
        <translation>Los archivos {format} no se leen. Guarde esta foto como JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>It looks like http://192.168.1.20:8080/video or rtsp://192.168.1.20/live.</source>
        <translation>Las direcciones son como http://192.168.1.20:8080/video o rtsp://192.168.1.20/live.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>This is no address of a camera. {example}</source>
        <translation>Esta no es la dirección de una cámara. {example}</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>Network cameras are switched off on this computer by its administrator.</source>
        <translation>El administrador de este equipo ha desactivado las cámaras de red.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{name} is not plugged in.</source>
        <translation>{name} no está conectada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>No camera is plugged in.</source>
        <translation>No hay ninguna cámara conectada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{missing} It is shown as soon as it is.</source>
        <translation>{missing} Se mostrará en cuanto lo esté.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>The network camera wants another user name or password.</source>
        <translation>La cámara de red pide otro nombre de usuario u otra contraseña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>You may not use {name}. Ask your administrator for the right to use cameras.</source>
        <translation>No puede usar {name}. Solicite a su administrador permiso para usar cámaras.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>{name} is used by another program. Close that one.</source>
        <translation>Otro programa está usando {name}. Ciérrelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera is connected but sends no new picture. SkinApp keeps trying.</source>
        <translation>La cámara está conectada, pero no envía imágenes nuevas. SkinApp lo sigue intentando.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera takes long to answer. Check cable or network.</source>
        <translation>La cámara tarda en responder. Compruebe el cable o la red.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera failed in a way that SkinApp does not know. It is opened again.</source>
        <translation>La cámara falló por una causa que SkinApp no conoce. Se abre de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera stopped sending. Check its battery and the wireless network.</source>
        <translation>La cámara de red ha dejado de enviar. Compruebe su batería y la red inalámbrica.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>This computer does not trust the network camera's certificate. Ask whoever runs your network.</source>
        <translation>Este equipo no confía en el certificado de la cámara de red. Consulte a quien gestiona su red.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>Nothing answers at this address. Check that the camera is on and in the same network.</source>
        <translation>Nada responde en esta dirección. Compruebe que la cámara está encendida y en la misma red.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera has no stream at this address. Check the end of the address.</source>
        <translation>La cámara de red no tiene transmisión en esta dirección. Compruebe el final de la dirección.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera has moved to another address. Look for it in the camera's manual or app.</source>
        <translation>La cámara de red ha cambiado de dirección. Búsquela en el manual o la aplicación de la cámara.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera refuses with code {status}. Switch it off and on.</source>
        <translation>La cámara de red rechaza la conexión con el código {status}. Apáguela y enciéndala.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>At this address is no live picture. Check the end of the address.</source>
        <translation>En esta dirección no hay imagen en vivo. Compruebe el final de la dirección.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends pictures that are too large. Choose a smaller size on it.</source>
        <translation>La cámara de red envía imágenes demasiado grandes. Elija en ella un tamaño menor.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends damaged pictures. Check the wireless network.</source>
        <translation>La cámara de red envía imágenes dañadas. Compruebe la red inalámbrica.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} does not answer. Another program may use it: close that one.</source>
        <translation>{name} no responde. Puede que la use otro programa: ciérrelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} gives no picture any more. Check its cable.</source>
        <translation>{name} ya no da imagen. Compruebe el cable.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>The network camera answers, but its stream cannot be shown. Check the end of the address.</source>
        <translation>La cámara de red responde, pero su transmisión no se puede mostrar. Compruebe el final de la dirección.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played. Choose another file.</source>
        <translation>No se puede reproducir este vídeo. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played any further. Choose another file.</source>
        <translation>No se puede seguir reproduciendo este vídeo. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/passwords.py"/>
        <source>This computer has no key store: the camera's password is forgotten when SkinApp is closed.</source>
        <translation>Este equipo no tiene almacén de claves: la contraseña de la cámara se olvida al cerrar SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/photo_file.py"/>
        <source>Camera {at}</source>
        <translation>Cámara {at}</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>focus</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>white balance</source>
        <translation>balance de blancos</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic samples are missing. Install SkinApp again.</source>
        <translation>Faltan las muestras sintéticas. Instale SkinApp de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic camera is closed.</source>
        <translation>La cámara sintética está cerrada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>locally trained, not validated</source>
        <translation>entrenado localmente, no validado</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model in this pack, of {created}, is older than the one in use. Only administrators go back.</source>
        <translation>El modelo de este paquete, de {created}, es más antiguo que el que está en uso. Solo los administradores pueden volver atrás.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>An administrator has chosen the model of this computer. Ask for the pack to be installed for all.</source>
        <translation>Un administrador ha elegido el modelo de este equipo. Solicite que se instale el paquete para todos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model that ships is older than the one in use. Only administrators go back.</source>
        <translation>El modelo incluido es más antiguo que el que está en uso. Solo los administradores pueden volver atrás.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>Which model was installed cannot be read. Install its pack again.</source>
        <translation>No se puede leer qué modelo se instaló. Instale de nuevo su paquete.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model is incomplete. Install its pack again.</source>
        <translation>El modelo instalado está incompleto. Instale de nuevo su paquete.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model was changed. Install its pack again.</source>
        <translation>El modelo instalado fue modificado. Instale de nuevo su paquete.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f}), n = {n:,}</source>
        <translation>{value:.3f} (intervalo del 95 %: {low:.3f} a {high:.3f}), n = {n:,}</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>There is no usable model in “{name}”: {file} cannot be read.</source>
        <translation>No hay ningún modelo utilizable en «{name}»: no se puede leer {file}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is too large to be a manifest.</source>
        <translation>{file} del modelo «{name}» es demasiado grande para ser un manifiesto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>the whole</source>
        <translation>todo el archivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is not valid: {where}: {wrong}.</source>
        <translation>{file} del modelo «{name}» no es válido: {where}: {wrong}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” does not hold the files that its signature stands for. Get the pack again.</source>
        <translation>«{name}» no contiene los archivos que avala su firma. Obtenga de nuevo el paquete.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} in “{pack}” is not the file that was signed. Get the pack again.</source>
        <translation>{name} en «{pack}» no es el archivo que se firmó. Obtenga de nuevo el paquete.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{file}” is not what was signed, byte for byte. Get the pack again.</source>
        <translation>«{file}» no es, byte a byte, lo que se firmó. Consiga de nuevo el paquete.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not signed, so it is not used. Get a signed pack.</source>
        <translation>«{name}» no está firmado, por lo que no se usa. Obtenga un paquete firmado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” was changed, or signed by nobody whom this computer trusts. It is not used.</source>
        <translation>«{name}» fue modificado o no lo firmó nadie en quien este equipo confíe. No se usa.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is made for another version of SkinApp. It is not used.</source>
        <translation>«{name}» está hecho para otra versión de SkinApp. No se usa.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} is not the file that the manifest of “{id}” describes. Nothing was packed.</source>
        <translation>{name} no es el archivo que describe el manifiesto de «{id}». No se ha empaquetado nada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not a model pack, or it is damaged. Get the pack again.</source>
        <translation>«{name}» no es un paquete de modelo o está dañado. Obtenga de nuevo el paquete.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>There is no file “{name}”.</source>
        <translation>No existe el archivo «{name}».</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not a public key that can be read.</source>
        <translation>«{name}» no es una clave pública legible.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not an Ed25519 key.</source>
        <translation>«{name}» no es una clave Ed25519.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>Model “{id}” is incomplete: {name} cannot be read.</source>
        <translation>El modelo «{id}» está incompleto: no se puede leer {name}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>{name} of model “{id}” is not the file that its manifest describes. Install the model again.</source>
        <translation>{name} del modelo «{id}» no es el archivo que describe su manifiesto. Instale de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>{file} of model “{id}” is not a safetensors file.</source>
        <translation>{file} del modelo «{id}» no es un archivo safetensors.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>The weights of model “{id}” do not fit the shape that its manifest states.</source>
        <translation>Los pesos del modelo «{id}» no se ajustan a la forma que indica su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>This model has no reference answers by which a faster engine could be checked.</source>
        <translation>Este modelo no tiene respuestas de referencia con las que comprobar un motor más rápido.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>No engine on this machine gives the reference answers of model “{id}”. See skinapp selfcheck.</source>
        <translation>Ningún motor de este equipo da las respuestas de referencia del modelo «{id}». Consulte skinapp selfcheck.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch, which takes seconds to start, was not tried.</source>
        <translation>{why} PyTorch, que tarda segundos en iniciarse, no se probó.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch is faster here, but takes seconds to start.</source>
        <translation>{why} PyTorch es más rápido aquí, pero tarda segundos en iniciarse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest engine that agrees with the reference on this machine: {times}.</source>
        <translation>El motor más rápido de este equipo que coincide con la referencia: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest ONNX Runtime engine that agrees with the reference on this machine: {times}.</source>
        <translation>El motor ONNX Runtime más rápido que concuerda con la referencia en este equipo: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>Tan rápido como cualquier motor que concuerda con la referencia en este equipo, con un margen del {within:.0f}&#160;%: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any ONNX Runtime engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>Tan rápido como cualquier motor ONNX Runtime que concuerda con la referencia en este equipo, con un margen del {within:.0f}&#160;%: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{ms:.0f}&#160;ms a photo</source>
        <translation>{ms:.0f}&#160;ms por foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{engine} on {device} {ms:.0f}&#160;ms</source>
        <translation>{engine} en {device} {ms:.0f}&#160;ms</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Model “{id}” has no thresholds for the mean of eight orientations: leave --tta out.</source>
        <translation>El modelo «{id}» no tiene umbrales para la media de ocho orientaciones: omita --tta.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Each answer is the mean of eight orientations.</source>
        <translation>Cada respuesta es la media de ocho orientaciones.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU was asked for.</source>
        <translation>Se pidió la CPU.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was found and started.</source>
        <translation>Se encontró {name} y se inició.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: {names} was found but failed to start.</source>
        <translation>Se usa la CPU: se encontró {names}, pero no se pudo iniciar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: no supported graphics processor was found.</source>
        <translation>Se usa la CPU: no se encontró ningún procesador gráfico compatible.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but there is none. Choose auto or cpu.</source>
        <translation>Se pidió el dispositivo {name}, pero no existe. Elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but it failed to start. Choose auto or cpu.</source>
        <translation>Se pidió el dispositivo {name}, pero no se pudo iniciar. Elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was asked for.</source>
        <translation>Se pidió {name}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>There is no engine {engine}. Choose one of: auto, {engines}.</source>
        <translation>No existe el motor {engine}. Elija uno de estos: auto, {engines}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs the package onnxruntime, which is not installed.</source>
        <translation>El motor {engine} necesita el paquete onnxruntime, que no está instalado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs PyTorch, which is not part of this edition. Choose auto.</source>
        <translation>El motor {engine} necesita PyTorch, que no forma parte de esta edición. Elija auto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>{library} is installed, but it cannot be loaded on this computer. Choose another engine, or install SkinApp again.</source>
        <translation>{library} está instalado, pero no se puede cargar en este ordenador. Elija otro motor o vuelva a instalar SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>Gradients need a PyTorch engine: choose one in the settings, or another method.</source>
        <translation>Los gradientes necesitan un motor PyTorch: elija uno en los ajustes o use otro método.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>{file} of model “{id}” cannot be read. Install the model again.</source>
        <translation>No se puede leer {file} del modelo «{id}». Instale de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/gate_model.py"/>
        <source>{file} of model “{id}” is not what this version reads. Install the model again.</source>
        <translation>{file} del modelo «{id}» no es lo que lee esta versión. Instale de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>ONNX Runtime could not start device {device}. Choose auto or cpu.</source>
        <translation>ONNX Runtime no pudo iniciar el dispositivo {device}. Elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>A graph of the model cannot be run by ONNX Runtime. Install the model again.</source>
        <translation>ONNX Runtime no puede ejecutar un grafo del modelo. Instale de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>Model “{id}” has no graphs for engine onnx-{precision}. Choose auto or torch-fp32.</source>
        <translation>El modelo «{id}» no tiene grafos para el motor onnx-{precision}. Elija auto o torch-fp32.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>Model “{id}” has no reference answers: engines cannot be compared.</source>
        <translation>El modelo «{id}» no tiene respuestas de referencia: no se pueden comparar motores.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>{file} of model “{id}” is not a file of references.</source>
        <translation>{file} del modelo «{id}» no es un archivo de referencias.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>It fails while it computes.</source>
        <translation>Falla al calcular.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Not among the engines that were found to agree for this model.</source>
        <translation>No está entre los motores cuya coincidencia se comprobó para este modelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Agrees with the reference answers.</source>
        <translation>Coincide con las respuestas de referencia.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Its answers differ too much from the reference answers.</source>
        <translation>Sus respuestas difieren demasiado de las de referencia.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/database.py"/>
        <source>The worklist was written by a newer version of SkinApp. Install that version to see it; nothing was changed.</source>
        <translation>La lista de trabajo se escribió con una versión más reciente de SkinApp. Instale esa versión para verla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/keys.py"/>
        <source>This computer has no key store for the key of the worklist: it is not kept when SkinApp is closed, unless you choose a passphrase.</source>
        <translation>Este equipo no tiene almacén de claves para la clave de la lista de trabajo: la lista no se conserva al cerrar SkinApp, salvo que elija una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The stored worklist cannot be opened: it is damaged, or its key is no longer in this computer's key store. It was left as it is; what you do now is not kept.</source>
        <translation>No se puede abrir la lista de trabajo almacenada: está dañada o su clave ya no está en el almacén de claves de este equipo. Se ha dejado como estaba; lo que haga ahora no se conserva.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is open in another SkinApp. What you do here is not kept; close one of the two.</source>
        <translation>La lista de trabajo está abierta en otro SkinApp. Lo que haga aquí no se conserva; cierre uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist could not be written: the disk may be full or read-only. What you do now may not be kept.</source>
        <translation>No se pudo escribir la lista de trabajo: puede que el disco esté lleno o sea de solo lectura. Lo que haga ahora podría no conservarse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is locked. Enter its passphrase.</source>
        <translation>La lista de trabajo está bloqueada. Introduzca su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>This is not the passphrase of the worklist, or its file is damaged. Try again.</source>
        <translation>Esta no es la frase de contraseña de la lista de trabajo, o su archivo está dañado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/blocks.py"/>
        <source>The logo in the settings cannot be read. Choose it again.</source>
        <extracomment>clinical</extracomment>
        <translation>No se puede leer el logo de los ajustes. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Assessed {time} by SkinApp {version}</source>
        <extracomment>clinical</extracomment>
        <translation>Evaluada el {time} con SkinApp {version}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Dermoscopy triage report</source>
        <extracomment>clinical</extracomment>
        <translation>Informe de triaje dermatoscópico</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Inside the square: what the model saw</source>
        <extracomment>clinical</extracomment>
        <translation>Dentro del recuadro: lo que vio el modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>SYNTHETIC SAMPLE, NOT A PATIENT</source>
        <extracomment>clinical</extracomment>
        <translation>MUESTRA SINTÉTICA, NO ES UN PACIENTE</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>How it was computed</source>
        <extracomment>clinical</extracomment>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Operating point</source>
        <extracomment>clinical</extracomment>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model</source>
        <extracomment>clinical</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation>SHA-256 de la foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>PRELIMINARY, NOT SIGNED</source>
        <extracomment>clinical</extracomment>
        <translation>PRELIMINAR, SIN FIRMAR</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No signature: preliminary</source>
        <extracomment>clinical</extracomment>
        <translation>Sin firma: preliminar</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Name</source>
        <extracomment>clinical</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Date</source>
        <extracomment>clinical</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Signature</source>
        <extracomment>clinical</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>The page size “{size}” is not known: choose A4 or Letter.</source>
        <extracomment>clinical</extracomment>
        <translation>El tamaño de página «{size}» no se conoce: elija A4 o Letter.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} characters, but a report takes at most {most:,}. Shorten it.</source>
        <extracomment>clinical</extracomment>
        <translation>{field}: {count:,} caracteres, pero un informe admite {most:,} como máximo. Acórtelo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} lines, but a report takes at most {most:,}. Join some.</source>
        <extracomment>clinical</extracomment>
        <translation>{field}: {count:,} líneas, pero un informe admite {most:,} como máximo. Junte algunas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Place {place} of {places} in the reading order</source>
        <extracomment>clinical</extracomment>
        <translation>Puesto {place} de {places} en el orden de lectura</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, after the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation>{name} ({time}, después de ver la respuesta de la IA)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, before the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation>{name} ({time}, antes de ver la respuesta de la IA)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{first}; then {next}</source>
        <extracomment>clinical</extracomment>
        <translation>{first}; después, {next}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Reader's own diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnóstico propio del lector</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Warning</source>
        <extracomment>clinical</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Image quality</source>
        <extracomment>clinical</extracomment>
        <translation>Calidad de imagen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>On skin or lens</source>
        <extracomment>clinical</extracomment>
        <translation>Sobre piel o lente</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Scope score</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>score of the scope (ámbito de validez)</translatorcomment>
        <translation>Índice de ámbito</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Not measured by this version</source>
        <extracomment>clinical</extracomment>
        <translation>No medido por esta versión</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outline: aids to look closer, no verdicts</source>
        <extracomment>clinical</extracomment>
        <translation>Contorno: ayudas para observar mejor, no veredictos</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Scale</source>
        <extracomment>clinical</extracomment>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{band}. Top probability {top} ({name}), entropy {bits:.2f} bits</source>
        <extracomment>clinical</extracomment>
        <translation>{band}. Probabilidad máxima {top} ({name}), entropía {bits:.2f} bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Likely diagnoses: for about 90 % of photos like the calibration photos such a set holds the true one</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnósticos probables: en cerca del 90 % de las fotos similares a las de calibración, este conjunto contiene el verdadero</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Certainty: entropy is 0 bits where one diagnosis is certain, 3 where all eight are alike</source>
        <extracomment>clinical</extracomment>
        <translation>Certeza: la entropía es de 0 bits cuando un diagnóstico es seguro y de 3 cuando los ocho son iguales</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside scope. No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation>Fuera del ámbito de validez. No se muestran cifras</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation>No se muestran cifras</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Note</source>
        <extracomment>clinical</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Shown for</source>
        <extracomment>clinical</extracomment>
        <translation>Mostrado a</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>At</source>
        <comment>a moment</comment>
        <extracomment>clinical</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Because</source>
        <extracomment>clinical</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation>Fuera del uso validado</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Probabilities</source>
        <extracomment>clinical</extracomment>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Counted as malignant: {names}.</source>
        <extracomment>clinical</extracomment>
        <translation>Cuentan como malignos: {names}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{mark} likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{mark} diagnóstico probable</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Malignant</source>
        <extracomment>clinical</extracomment>
        <translation>Malignos</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Benign</source>
        <extracomment>clinical</extracomment>
        <translation>Benignos</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>sum {share}</source>
        <extracomment>clinical</extracomment>
        <translation>suma {share}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Calibration</source>
        <extracomment>clinical</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>Carcinoma epidermoide</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>In the training data it is almost only in situ (Bowen's disease); invasive carcinoma is practically absent.</source>
        <extracomment>clinical</extracomment>
        <translation>En los datos de entrenamiento es casi solo in situ (enfermedad de Bowen); el carcinoma invasivo está prácticamente ausente.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model licence</source>
        <extracomment>clinical</extracomment>
        <translation>Licencia del modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Limits</source>
        <extracomment>clinical</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Exit</source>
        <extracomment>clinical</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At exit {exit}</source>
        <extracomment>clinical</extracomment>
        <translation>En la salida {exit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Time</source>
        <extracomment>clinical</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{time} from decoded pixels to decision</source>
        <extracomment>clinical</extracomment>
        <translation>{time} desde los píxeles decodificados hasta la decisión</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Engine</source>
        <extracomment>clinical</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name} on {device}. {note}</source>
        <extracomment>clinical</extracomment>
        <translation>{name} en {device}. {note}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name}, fitted for {mode}</source>
        <extracomment>clinical</extracomment>
        <translation>{name}, ajustado para el {mode}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Urgent from</source>
        <extracomment>clinical</extracomment>
        <translation>Urgente desde</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for {names} together</source>
        <extracomment>clinical</extracomment>
        <translation>{share} sumando {names}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Soon from</source>
        <extracomment>clinical</extracomment>
        <translation>Preferente desde</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} malignant sum, or a malignant likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{share} sumando los malignos, o un diagnóstico probable maligno</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Likely from</source>
        <extracomment>clinical</extracomment>
        <translation>Probable desde</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for a single diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{share} para un diagnóstico por separado</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Certain from</source>
        <extracomment>clinical</extracomment>
        <translation>Certeza desde</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for the most probable, with what earlier exits say against it taken off</source>
        <extracomment>clinical</extracomment>
        <translation>{share} para el más probable, descontado lo que dicen en contra las salidas anteriores</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Specificity</source>
        <extracomment>clinical</extracomment>
        <translation>Especificidad</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity, urgent</source>
        <extracomment>clinical</extracomment>
        <translation>Sensibilidad, urgente</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV, urgent</source>
        <extracomment>clinical</extracomment>
        <translation>VPP, urgente</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, full mode: all exits were run.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} de {exits}, modo completo: se ejecutaron todas las salidas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: confident enough to stop; the blocks behind it were not run.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} de {exits}, modo anticipado: confianza suficiente para detenerse; los bloques posteriores no se ejecutaron.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: no exit before the last was confident enough to stop.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} de {exits}, modo anticipado: ninguna salida anterior a la última tuvo confianza suficiente para detenerse.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{n} blocks</source>
        <extracomment>singular: {n} block; clinical</extracomment>
        <translation>
            <numerusform>{n} bloque</numerusform>
            <numerusform>{n} bloques</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>not measured</source>
        <extracomment>clinical</extracomment>
        <translation>no medido</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} (95 % interval {low} to {high}, n = {n:,})</source>
        <extracomment>clinical</extracomment>
        <translation>{share} (intervalo del 95 %: {low} a {high}, n = {n:,})</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV {ppv}, NPV {npv}</source>
        <extracomment>clinical</extracomment>
        <translation>VPP {ppv}, VPN {npv}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At prevalence {share}</source>
        <extracomment>clinical</extracomment>
        <translation>Con prevalencia {share}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/fonts.py"/>
        <source>The report's fonts cannot be read. Reinstall SkinApp.</source>
        <extracomment>clinical</extracomment>
        <translation>No se pueden leer las fuentes del informe. Reinstale SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Good</source>
        <extracomment>clinical</extracomment>
        <translation>Buena</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{score:.2f}; higher: less like the training photos; above 1: refused</source>
        <extracomment>clinical</extracomment>
        <translation>{score:.2f}; mayor: menos parecida a las fotos de entrenamiento; por encima de 1: rechazada</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Area</source>
        <extracomment>clinical</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square</source>
        <extracomment>clinical</extracomment>
        <translation>{number} del recuadro</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>At the edge</source>
        <extracomment>clinical</extracomment>
        <translation>En el margen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square's edge</source>
        <extracomment>clinical</extracomment>
        <translation>{number} del margen del recuadro</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Diameter</source>
        <extracomment>clinical</extracomment>
        <translation>Diámetro</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Asymmetry</source>
        <extracomment>clinical</extracomment>
        <translation>Asimetría</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (0: none)</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.2f} (0: ninguna)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Border</source>
        <extracomment>clinical</extracomment>
        <translation>Borde</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (1: a disc)</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.2f} (1: un disco)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Colours</source>
        <extracomment>clinical</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{count} of 6</source>
        <extracomment>clinical</extracomment>
        <translation>{count} de 6</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{scale:.3g}&#160;px/mm, from the DICOM file</source>
        <extracomment>clinical</extracomment>
        <translation>{scale:.3g}&#160;px/mm, del archivo DICOM</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{scale:.3g}&#160;px/mm, entered by the reader</source>
        <extracomment>clinical</extracomment>
        <translation>{scale:.3g}&#160;px/mm, introducida por el lector</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>The scale in the DICOM file is not used: it does not fit the pixels, or the whole photo would show less than {least:g} or more than {most:g}&#160;mm of skin.</source>
        <extracomment>clinical</extracomment>
        <translation>La escala del archivo DICOM no se usa: no corresponde a los píxeles, o la foto entera mostraría menos de {least:g} o más de {most:g}&#160;mm de piel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{length:.2f}&#160;cm</source>
        <extracomment>clinical</extracomment>
        <translation>{length:.2f}&#160;cm</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{length:.1f}&#160;mm</source>
        <extracomment>clinical</extracomment>
        <translation>{length:.1f}&#160;mm</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{area:.2f}&#160;cm²</source>
        <extracomment>clinical</extracomment>
        <translation>{area:.2f}&#160;cm²</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{area:.1f}&#160;mm²</source>
        <extracomment>clinical</extracomment>
        <translation>{area:.1f}&#160;mm²</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>A report takes at most {most} photos, but {count:,} are selected. Select fewer.</source>
        <extracomment>clinical</extracomment>
        <translation>Un informe admite {most} fotos como máximo, pero hay {count:,} seleccionadas. Seleccione menos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>Page {page} of {pages}</source>
        <extracomment>clinical</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>No report was written, because of {name}: {why} Open that photo again, or leave it out of the selection.</source>
        <extracomment>clinical</extracomment>
        <translation>No se ha escrito ningún informe, a causa de {name}: {why} Abra de nuevo esa foto o quítela de la selección.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The photo is not the one that was assessed, so no report was written.</source>
        <extracomment>clinical</extracomment>
        <translation>La foto no es la que se evaluó, por lo que no se ha escrito ningún informe.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report does not fit on one page: shorten the notes, names or address.</source>
        <extracomment>clinical</extracomment>
        <translation>El informe no cabe en una página: acorte las notas, los nombres o la dirección.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report “{name}” could not be written: {reason}. Choose another folder or name.</source>
        <extracomment>clinical</extracomment>
        <translation>No se pudo escribir el informe «{name}»: {reason}. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>No.</source>
        <extracomment>clinical</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Photo</source>
        <extracomment>clinical</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Level</source>
        <extracomment>clinical</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Likely diagnoses</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnósticos probables</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Reader’s diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnóstico del lector</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Page</source>
        <extracomment>clinical</extracomment>
        <translation>Pág.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{photos}, in reading order, assessed by SkinApp {version} until {time}</source>
        <extracomment>clinical</extracomment>
        <translation>{photos}, en orden de lectura; evaluación con SkinApp {version} hasta el {time}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Dermoscopy triage summary</source>
        <extracomment>clinical</extracomment>
        <translation>Resumen de triaje dermatoscópico</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Malignant: sum of the probabilities that count as malignant. A level is a place in the reading order: no diagnosis, no advice on management. A page belongs to the photo whose name stands on it; check that it is the right patient's.</source>
        <extracomment>clinical</extracomment>
        <translation>Malignos: suma de las probabilidades que cuentan como malignas. Un nivel es un puesto en el orden de lectura: no es un diagnóstico ni una recomendación de manejo. Una página corresponde a la foto cuyo nombre figura en ella; compruebe que es la del paciente correcto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Not in this report</source>
        <extracomment>clinical</extracomment>
        <translation>No incluidas en este informe</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>outside validated use, see its page</source>
        <extracomment>clinical</extracomment>
        <translation>fuera del uso validado, véase su página</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>not shown: refused by the gate</source>
        <extracomment>clinical</extracomment>
        <translation>no se muestra: rechazada en el control previo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{point}, {mode}, model {model}</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, {mode}, modelo {model}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Decided at</source>
        <extracomment>clinical</extracomment>
        <translation>Decidido con</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Decision support for evaluation and research. Not a cleared medical device.</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>«producto sanitario» is the EU term for a medical device</translatorcomment>
        <translation>Apoyo a la decisión para evaluación e investigación. No es un producto sanitario autorizado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>This translation was not reviewed by a native clinician.</source>
        <extracomment>clinical</extracomment>
        <translation>Esta traducción no ha sido revisada por un clínico hispanohablante nativo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Own diagnosis first: the AI's answer is hidden until the reader has entered one.</source>
        <extracomment>clinical</extracomment>
        <translation>Primero el diagnóstico propio: la respuesta de la IA está oculta hasta que el lector haya introducido uno.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Not assessed yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Aún sin evaluar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>A place in the reading order: no diagnosis, no advice on management.</source>
        <extracomment>clinical</extracomment>
        <translation>Un puesto en el orden de lectura: no es un diagnóstico ni una recomendación de manejo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>none of these</source>
        <extracomment>clinical</extracomment>
        <translation>ninguno de estos</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Among calibration photos of such low certainty the most probable diagnosis was more often wrong than right.</source>
        <extracomment>clinical</extracomment>
        <translation>Entre las fotos de calibración con una certeza tan baja, el diagnóstico más probable fue más veces erróneo que acertado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Nothing is known of how often the model is right on such a photo. Level and status stay as they are: a person assesses it.</source>
        <extracomment>clinical</extracomment>
        <translation>No se sabe con qué frecuencia acierta el modelo en una foto así. El nivel y el estado no cambian: la evalúa una persona.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Clinic</source>
        <extracomment>clinical</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Address</source>
        <extracomment>clinical</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Patient</source>
        <extracomment>clinical</extracomment>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Patient ID</source>
        <extracomment>clinical</extracomment>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Date of birth</source>
        <extracomment>clinical</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Lesion site</source>
        <extracomment>clinical</extracomment>
        <translation>Localización</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Notes</source>
        <extracomment>clinical</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Urgent</source>
        <extracomment>clinical</extracomment>
        <translation>Urgente</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Unassessable</source>
        <extracomment>clinical</extracomment>
        <translation>No evaluable</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Soon</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>«Preferente» is also a priority of referrals in Spain; it stands here for a place in the reading order</translatorcomment>
        <translation>Preferente</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Routine</source>
        <extracomment>clinical</extracomment>
        <translation>Rutina</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read first, before all other photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Se lee en primer lugar, antes que todas las demás fotos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>The photo cannot be assessed. A person opens it right after the urgent ones.</source>
        <extracomment>clinical</extracomment>
        <translation>La foto no se puede evaluar. Una persona la abre justo después de las urgentes.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read after urgent photos and before routine ones.</source>
        <extracomment>clinical</extracomment>
        <translation>Se lee después de las fotos urgentes y antes de las de rutina.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read in the usual order. Malignancy is not excluded.</source>
        <extracomment>clinical</extracomment>
        <translation>Se lee en el orden habitual. No se descarta malignidad.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Low</source>
        <extracomment>clinical</extracomment>
        <translation>Baja</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Medium</source>
        <extracomment>clinical</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>High</source>
        <extracomment>clinical</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>early mode</source>
        <extracomment>clinical</extracomment>
        <translation>modo anticipado</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>full mode</source>
        <extracomment>clinical</extracomment>
        <translation>modo completo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{point}, without actinic keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, sin queratosis actínica</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{point}, for the mean of eight orientations</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, para la media de ocho orientaciones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{n:,} photos</source>
        <extracomment>singular: {n} photo; clinical</extracomment>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n:,} fotos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{at:%Y-%m-%d %H:%M:%S} UTC{zone}</source>
        <extracomment>clinical</extracomment>
        <translation>{at:%d/%m/%Y %H:%M:%S} UTC{zone}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{ms:,.{digits}f}&#160;ms</source>
        <extracomment>clinical</extracomment>
        <translation>{ms:,.{digits}f}&#160;ms</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Open photos…</source>
        <translation>&amp;Abrir fotos…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Paste photo</source>
        <translation>&amp;Pegar foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Live &amp;camera</source>
        <translation>Cámara en &amp;vivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open synthetic &amp;samples</source>
        <translation>Abrir &amp;muestras sintéticas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Export PDF report…</source>
        <translation>&amp;Exportar informe PDF…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>P&amp;rint report…</source>
        <translation>&amp;Imprimir informe…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Show the list</source>
        <translation>&amp;Mostrar la lista</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Select &amp;all photos</source>
        <translation>&amp;Seleccionar todas las fotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pause the photos that wait</source>
        <translation>&amp;Pausar las fotos en espera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Take waiting photos off the list</source>
        <translation>Qui&amp;tar las fotos en espera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Put &amp;back what was removed</source>
        <translation>&amp;Restaurar lo quitado</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keep the list with a passphrase…</source>
        <translation>&amp;Conservar la lista con frase de contraseña…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Previous photo</source>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Next photo</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>First photo not &amp;opened yet</source>
        <translation>Primera foto aún sin &amp;abrir</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;My diagnosis…</source>
        <translation>&amp;Mi diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Assess again</source>
        <translation>&amp;Evaluar de nuevo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Switch early exit / full &amp;depth</source>
        <translation>Alternar salida anticipada / &amp;profundidad completa</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Cancel, dismiss, or leave</source>
        <translation>&amp;Cancelar, cerrar o salir</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Fit to window</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;100 %: photo pixel by pixel</source>
        <translation>&amp;100 %: foto píxel a píxel</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Turn by a quarter</source>
        <translation>&amp;Girar un cuarto de vuelta</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Next &amp;look at the photo</source>
        <translation>&amp;Siguiente visualización de la foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Back to &amp;colour</source>
        <translation>Volver al &amp;color</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Where the model looked</source>
        <translation>&amp;Dónde miró el modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Ma&amp;gnifier</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Measure: draw a line</source>
        <translation>&amp;Medir: trazar una línea</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Measure: draw &amp;an outline</source>
        <translation>Medir: trazar un co&amp;ntorno</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Scale of t&amp;his photo…</source>
        <translation>&amp;Escala de esta foto…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove line and outline, then the scale</source>
        <translation>&amp;Quitar línea, contorno, luego escala</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pin this photo to compare</source>
        <translation>&amp;Fijar esta foto para comparar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Blink between both photos</source>
        <translation>Alternar entre am&amp;bas fotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Side by si&amp;de</source>
        <translation>Lado a lad&amp;o</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Swip&amp;e between both photos</source>
        <translation>Desli&amp;zar entre ambas fotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Show the model's &amp;square</source>
        <translation>Mos&amp;trar el recuadro del modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;About SkinApp</source>
        <translation>&amp;Acerca de SkinApp</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/camera.py"/>
        <source>The computer's key store takes long to answer. It may be asking you for its own password.</source>
        <translation>El almacén de claves del equipo tarda en responder. Es posible que le pida su propia contraseña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong. SkinApp can go on; the last step was not done.</source>
        <translation>Se produjo un error inesperado. SkinApp puede continuar; el último paso no se realizó.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong, and SkinApp has to end. The report names no file and no patient.</source>
        <translation>Se produjo un error inesperado y SkinApp debe cerrarse. El informe no nombra ningún archivo ni ningún paciente.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is no photo to report. Open one first.</source>
        <translation>No hay ninguna foto para el informe. Abra una primero.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is nothing to report yet. {why}</source>
        <translation>Aún no hay nada de que informar. {why}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/judging.py"/>
        <source>This model has no operating point {point}: photos are placed at {used}. See the settings.</source>
        <translation>Este modelo no tiene el punto de operación {point}: las fotos se sitúan con {used}. Consulte los ajustes.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Choose a passphrase…</source>
        <translation>Elegir frase de contraseña…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Start a new list</source>
        <translation>Empezar una lista nueva</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>“{name}” cannot be read: {reason}. Choose another file.</source>
        <translation>No se puede leer «{name}»: {reason}. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>This SVG refers to other files. Save the logo as PNG and choose that.</source>
        <translation>Este SVG remite a otros archivos. Guarde el logo como PNG y elija ese.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Report saved: {path}</source>
        <translation>Informe guardado: {path}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>The report is at the printer.</source>
        <translation>El informe está en la impresora.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>{photos} taken off the list. The files stay where they are.</source>
        <translation>Quitado de la lista: {photos}. Los archivos siguen donde están.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>This photo cannot be shown.</source>
        <translation>Esta foto no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>There is no photo in this folder. Choose another one.</source>
        <translation>No hay ninguna foto en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>The clipboard holds no photo. Copy a picture or a photo file, then paste again.</source>
        <translation>El portapapeles no contiene ninguna foto. Copie una imagen o un archivo de foto y péguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>There is no photo in what was dropped. Drop photos or a folder.</source>
        <translation>No hay ninguna foto en lo que se ha soltado. Suelte fotos o una carpeta.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Reading the folder {name}…</source>
        <translation>Leyendo la carpeta {name}…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/paper.py"/>
        <source>The printer does not take the report. Check that it is ready, or save the report as PDF.</source>
        <translation>La impresora no acepta el informe. Compruebe que está lista o guarde el informe como PDF.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/saving.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>SkinApp reads dermoscopic photos of single skin lesions and suggests the order in which a clinician looks at them: urgent, soon, routine. A level is no diagnosis and no advice on management, and no level rules out a malignancy. Photos and results stay on this computer; nothing is stored but your settings, the encrypted worklist, a log without names, and the reports that you export.</source>
        <extracomment>clinical</extracomment>
        <translation>SkinApp lee fotos dermatoscópicas de lesiones cutáneas individuales y sugiere el orden en que un clínico las revisa: urgente, preferente, rutina. Un nivel no es un diagnóstico ni una recomendación de manejo, y ningún nivel descarta malignidad. Las fotos y los resultados permanecen en este equipo; no se almacena nada más que sus ajustes, la lista de trabajo cifrada, un registro sin nombres y los informes que exporte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Squamous cell carcinoma in the training data is almost only in situ (Bowen's disease). Invasive squamous cell carcinoma is practically absent: expect the model to miss it.</source>
        <extracomment>clinical</extracomment>
        <translation>En los datos de entrenamiento, el carcinoma epidermoide es casi solo in situ (enfermedad de Bowen). El carcinoma epidermoide invasivo está prácticamente ausente: cuente con que el modelo no lo detecte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>About SkinApp</source>
        <extracomment>clinical</extracomment>
        <translation>Acerca de SkinApp</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Not loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Aún no cargado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Versions</source>
        <extracomment>clinical</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Licences</source>
        <extracomment>clinical</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Exits</source>
        <extracomment>clinical</extracomment>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Population</source>
        <extracomment>clinical</extracomment>
        <translation>Población</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Licence</source>
        <extracomment>clinical</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Attribution</source>
        <extracomment>clinical</extracomment>
        <translation>Atribución</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Measured figures</source>
        <extracomment>clinical</extracomment>
        <translation>Cifras medidas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No live picture</source>
        <translation>Sin imagen en vivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>{width:,} × {height:,} px · {rate:.0f} pictures a second</source>
        <translation>{width:,} × {height:,} px · {rate:.0f} imágenes por segundo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Cancel the timer</source>
        <translation>Cancelar el temporizador</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Capture photo</source>
        <translation>Capturar foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>On. Nothing is kept until you capture.</source>
        <translation>Activa. No se guarda nada hasta que capture.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, {key}, or the camera's shutter. The photo is assessed at once.</source>
        <translation>Barra espaciadora, {key} o el disparador de la cámara. La foto se evalúa al instante.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, or the camera's shutter. The photo is assessed at once.</source>
        <translation>Barra espaciadora o el disparador de la cámara. La foto se evalúa al instante.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No camera plugged in</source>
        <translation>Ninguna cámara conectada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network: {name}</source>
        <translation>Red: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network camera…</source>
        <translation>Cámara de red…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video: {name}</source>
        <translation>Vídeo: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video file…</source>
        <translation>Archivo de vídeo…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Synthetic camera</source>
        <translation>Cámara sintética</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Open video</source>
        <translation>Abrir vídeo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Videos (*.mp4 *.avi *.mov *.mkv);;All files (*)</source>
        <translation>Vídeos (*.mp4 *.avi *.mov *.mkv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Camera on</source>
        <translation>Cámara activa</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>The address stands in the camera's manual or app. Pictures come straight from the camera to this computer. The password is kept in the computer's key store.</source>
        <translation>La dirección figura en el manual o en la aplicación de la cámara. Las imágenes llegan directamente de la cámara a este equipo. La contraseña se guarda en el almacén de claves del equipo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Network camera</source>
        <translation>Cámara de red</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Only if the camera asks for it</source>
        <translation>Solo si la cámara la pide</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Empty: as kept</source>
        <translation>Vacía: la guardada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Enter the user name that belongs to the password.</source>
        <translation>Introduzca el nombre de usuario que corresponde a la contraseña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>SkinApp has to end</source>
        <translation>SkinApp debe cerrarse</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Everything here is optional and kept in memory only: what you change of the clinic until SkinApp is closed, the rest until another photo is shown.</source>
        <translation>Aquí todo es opcional y se guarda solo en memoria: lo que cambie del centro, hasta cerrar SkinApp; lo demás, hasta que se muestre otra foto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID del paciente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Date of &amp;birth</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Lesion site</source>
        <translation>&amp;Localización</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Report of {photos}</source>
        <translation>Informe de {photos}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient, if all photos are of one</source>
        <translation>Paciente, si todas las fotos son del mismo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient and lesion</source>
        <translation>Paciente y lesión</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Notes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Page &amp;size</source>
        <translation>&amp;Tamaño de página</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Lang&amp;uage</source>
        <translation>Idiom&amp;a</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>{photos} of the selection left out. {why}</source>
        <translation>Excluido de la selección: {photos}. {why}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation>Mostrar cifras fuera del uso validado</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Your &amp;name</source>
        <extracomment>clinical</extracomment>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>&amp;Why</source>
        <extracomment>clinical</extracomment>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures</source>
        <extracomment>clinical</extracomment>
        <translation>Mostrar cifras</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Name and reason are kept with the assessment and printed on its report.</source>
        <extracomment>clinical</extracomment>
        <translation>El nombre y el motivo se guardan con la evaluación y se imprimen en su informe.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the worklist</source>
        <translation>Conservar la lista de trabajo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is then kept on this computer, encrypted. Whoever has the passphrase can read it. It cannot be recovered: without it the list is lost, but not the photos.</source>
        <translation>Su lista se conserva entonces cifrada en este equipo. Quien tenga la frase de contraseña puede leerla. La frase no se puede recuperar: sin ella se pierde la lista, pero no las fotos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the list</source>
        <translation>Conservar la lista</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the worklist</source>
        <translation>Abrir la lista de trabajo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is encrypted with a passphrase.</source>
        <translation>Su lista está cifrada con una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Repeat it</source>
        <translation>&amp;Repetirla</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>At least {count} characters; some words that only you would put together are best.</source>
        <translation>Al menos {count} caracteres; lo mejor son unas palabras que solo usted juntaría.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Type the same passphrase in both lines.</source>
        <translation>Escriba la misma frase de contraseña en ambas líneas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Scale of this photo</source>
        <translation>Escala de esta foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The &amp;line that I drew along a scale is</source>
        <translation>La &amp;línea que tracé sobre una escala mide</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The photo is &amp;whole, and taken with</source>
        <translation>La foto está &amp;entera y se tomó con</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&#160;mm long</source>
        <translation>&#160;mm</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Length of the line in millimetres</source>
        <translation>Longitud de la línea en milímetros</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope</source>
        <translation>Dermatoscopio</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Remove this preset</source>
        <translation>Quitar esta escala guardada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Keep it for photos taken with</source>
        <translation>&amp;Guardarla para fotos tomadas con</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope and camera</source>
        <translation>Dermatoscopio y cámara</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Name of the preset</source>
        <translation>Nombre de la escala guardada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>A kept scale holds for uncropped photos of the same dermatoscope and camera, held to the skin at the same zoom.</source>
        <translation>Una escala guardada vale para fotos sin recortar del mismo dermatoscopio y la misma cámara, en contacto con la piel y con el mismo zoom.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Nothing kept yet</source>
        <translation>Nada guardado aún</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The whole photo would then show {width:,.4g}&#160;mm of skin; a dermatoscope shows {least:g} to {most:g}&#160;mm. Check line and length.</source>
        <translation>La foto entera mostraría entonces {width:,.4g}&#160;mm de piel; un dermatoscopio muestra de {least:g} a {most:g}&#160;mm. Compruebe la línea y la longitud.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set by an administrator for this computer</source>
        <translation>Fijado por un administrador para este equipo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>De&amp;faults</source>
        <translation>&amp;Valores predeterminados</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set everything to what it was at first; it counts when you press OK</source>
        <translation>Devuelve todo a su valor inicial; se aplica al pulsar Aceptar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>&amp;Import…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Take the settings of a file; they count when you press OK</source>
        <translation>Toma los ajustes de un archivo; se aplican al pulsar Aceptar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Write what the fields hold to a file, for another computer</source>
        <translation>Escribe en un archivo el contenido de los campos, para otro equipo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The settings of the file are shown. They count when you press OK.</source>
        <translation>Se muestran los ajustes del archivo. Se aplican al pulsar Aceptar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings written: {path}</source>
        <translation>Ajustes escritos: {path}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The language changes when SkinApp is started again.</source>
        <translation>El idioma cambia al reiniciar SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Wheel, or two fingers</source>
        <translation>Rueda o dos dedos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Zoom about the pointer</source>
        <translation>Zoom en torno al puntero</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Drag, or arrow keys</source>
        <translation>Arrastrar o teclas de flecha</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tabulador, Mayúsculas+Tabulador</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Mouse and focus</source>
        <translation>Ratón y foco</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Dermoscopic photos, one or hundreds. They stay on this computer.</source>
        <translation>Fotos dermatoscópicas, una o cientos. Permanecen en este equipo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Choose them, or drag them into the window.</source>
        <translation>Elíjalos o arrástrelos a la ventana.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Live camera</source>
        <translation>Cámara en directo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Capture with the space bar or a foot switch.</source>
        <translation>Capture con la barra espaciadora o un pedal.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Paste a picture that was copied elsewhere.</source>
        <translation>Pegue una imagen copiada en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Read the answer</source>
        <translation>Leer la respuesta</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Decide and report</source>
        <translation>Decidir e informar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>The AI suggests what to read first. The diagnosis is yours.</source>
        <translation>La IA sugiere qué leer primero. El diagnóstico es suyo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>My diagnosis</source>
        <translation>Mi diagnóstico</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Enter yours; it stands beside the AI's answer.</source>
        <translation>Introduzca el suyo; figura junto a la respuesta de la IA.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>The list goes on in reading order.</source>
        <translation>La lista continúa en el orden de lectura.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Preliminary until a person signs it.</source>
        <translation>Preliminar hasta que una persona lo firme.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>There is one for everything.</source>
        <translation>Hay una para todo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Omitir la visita</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Welcome tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Be&amp;gin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Photos ({endings});;All files (*)</source>
        <translation>Fotos ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Pasted picture, {time}</source>
        <translation>Imagen pegada, {time}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/viewing.py"/>
        <source>The DICOM file states {scale:.3g}&#160;px/mm; what you enter here counts instead.</source>
        <translation>El archivo DICOM indica {scale:.3g}&#160;px/mm; lo que introduzca aquí vale en su lugar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Basis</source>
        <extracomment>clinical</extracomment>
        <translation>Fundamento</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of malignant photos soon or urgent</source>
        <extracomment>clinical</extracomment>
        <translation>de las fotos malignas, preferentes o urgentes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of other photos neither</source>
        <extracomment>clinical</extracomment>
        <translation>de las demás fotos, ni preferentes ni urgentes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation>Sensibilidad, urgente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of melanoma and squamous cell carcinoma urgent</source>
        <extracomment>clinical</extracomment>
        <translation>de los melanomas y carcinomas epidermoides, urgentes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent PPV</source>
        <extracomment>clinical</extracomment>
        <translation>VPP, urgente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of urgent photos melanoma or squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>de las fotos urgentes, melanoma o carcinoma epidermoide</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Mode</source>
        <extracomment>clinical</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>{name}, measured on test photos:</source>
        <extracomment>clinical</extracomment>
        <translation>{name}, medido en fotos de prueba:</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Computed by</source>
        <extracomment>clinical</extracomment>
        <translation>Calculado con</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Certainty</source>
        <extracomment>clinical</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>The likely set: it holds the true diagnosis for about 90&#160;% of photos like the calibration photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Conjunto de diagnósticos probables: contiene el verdadero en cerca del 90&#160;% de las fotos similares a las de calibración.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Highest probability</source>
        <extracomment>clinical</extracomment>
        <translation>Probabilidad máxima</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Entropy (0: one diagnosis, 3: all alike)</source>
        <extracomment>clinical</extracomment>
        <translation>Entropía (0: un diagnóstico, 3: todos iguales)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>{bits:.2f}&#160;bits</source>
        <extracomment>clinical</extracomment>
        <translation>{bits:.2f}&#160;bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty_band.py"/>
        <source>Certainty: {band}</source>
        <extracomment>clinical</extracomment>
        <translation>Certeza: {band}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>SkinApp suggests the order in which dermoscopic photos are read: urgent, soon, routine. It makes no diagnosis and gives no advice on management. Photos stay on this computer.</source>
        <extracomment>clinical</extracomment>
        <translation>SkinApp sugiere el orden en que se leen las fotos dermatoscópicas: urgente, preferente, rutina. No hace ningún diagnóstico ni da recomendaciones de manejo. Las fotos permanecen en este equipo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drag files or folders here, paste a picture with Ctrl+V, or choose them.</source>
        <extracomment>clinical</extracomment>
        <translation>Arrastre aquí archivos o carpetas, pegue una imagen con Ctrl+V o elíjalos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drop dermoscopic photos here</source>
        <extracomment>clinical</extracomment>
        <translation>Suelte aquí fotos dermatoscópicas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Open photos…</source>
        <extracomment>clinical</extracomment>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Try synthetic samples</source>
        <extracomment>clinical</extracomment>
        <translation>Probar muestras sintéticas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>Stop c&amp;hecking</source>
        <translation>Detener la compro&amp;bación</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>C&amp;heck engines now</source>
        <translation>Compro&amp;bar motores ahora</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Off by</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>One photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Whether its answers are close enough to the reference answers that come with the model</source>
        <translation>Si sus respuestas se acercan lo suficiente a las respuestas de referencia incluidas con el modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Largest difference of any probability to the reference answers, and the largest that is allowed</source>
        <translation>Mayor diferencia de cualquier probabilidad con las respuestas de referencia, y la mayor permitida</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Time for one photo through all exits</source>
        <translation>Tiempo para una foto a través de todas las salidas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Engines on this computer</source>
        <translation>Motores de este equipo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Being checked…</source>
        <translation>En comprobación…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>{engine}, in use</source>
        <translation>{engine}, en uso</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>not computed</source>
        <translation>no calculada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Exits of the model</source>
        <translation>Salidas del modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Elapsed</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Stopped at exit {last} of {exits}, which was confident enough; {left} not computed.</source>
        <translation>Detenido en la salida {last} de {exits}, con confianza suficiente; {left} sin calcular.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Full depth: all {exits} exits were computed, and the last one is the answer.</source>
        <translation>Profundidad completa: se calcularon las {exits} salidas, y la última es la respuesta.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>No exit before the last was confident enough: all {exits} were computed.</source>
        <translation>Ninguna salida anterior a la última tuvo confianza suficiente: se calcularon las {exits}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Where the model looked</source>
        <translation>Dónde miró el modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Exit {number}</source>
        <translation>Salida {number}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>For</source>
        <comment>a diagnosis</comment>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>At</source>
        <comment>an exit</comment>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>{name}: where the model looked</source>
        <translation>{name}: dónde miró el modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/group_filter.py"/>
        <source>{name}. Press to show only these.</source>
        <translation>{name}. Pulse para mostrar solo estas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Photo {place} of {count}</source>
        <translation>Foto {place} de {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>No photo</source>
        <translation>Ninguna foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Freeze (F)</source>
        <translation>Congelar (F)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Fit to window (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Mirror left and right (M)</source>
        <translation>Reflejar de izquierda a derecha (M)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Turn by a quarter (T)</source>
        <translation>Girar un cuarto de vuelta (T)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Colour sharp edges (P)</source>
        <translation>Colorear bordes nítidos (P)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Camera controls</source>
        <translation>Controles de la cámara</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Automatic {control}</source>
        <translation>Automático: {control}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live, not an assessment. Capture a photo to get one.</source>
        <extracomment>clinical</extracomment>
        <translation>En vivo, no es una evaluación. Capture una foto para obtenerla.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Capture</source>
        <extracomment>clinical</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>After {seconds} s</source>
        <extracomment>clinical</extracomment>
        <translation>A los {seconds} s</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>At once</source>
        <extracomment>clinical</extracomment>
        <translation>Al instante</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpest of {count}</source>
        <extracomment>clinical</extracomment>
        <translation>La más nítida de {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>One picture</source>
        <extracomment>clinical</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>When to capture</source>
        <extracomment>clinical</extracomment>
        <translation>Cuándo capturar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>How many pictures</source>
        <extracomment>clinical</extracomment>
        <translation>Cuántas imágenes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpness</source>
        <extracomment>clinical</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live triage</source>
        <extracomment>clinical</extracomment>
        <translation>Triaje en vivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Show while live</source>
        <extracomment>clinical</extracomment>
        <translation>Mostrar en vivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Resolution</source>
        <extracomment>clinical</extracomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Address, password…</source>
        <extracomment>clinical</extracomment>
        <translation>Dirección, contraseña…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Try again</source>
        <extracomment>clinical</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Resolution: automatic</source>
        <extracomment>clinical</extracomment>
        <translation>Resolución: automática</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{width:,} × {height:,}, {rate:.0f} a second</source>
        <extracomment>clinical</extracomment>
        <translation>{width:,} × {height:,}, {rate:.0f} por segundo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>No picture</source>
        <extracomment>clinical</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{share:.0f}&#160;% of the sharpest in the last seconds</source>
        <extracomment>clinical</extracomment>
        <translation>{share:.0f}&#160;% de la más nítida de los últimos segundos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off, since your diagnosis comes first (settings).</source>
        <extracomment>clinical</extracomment>
        <translation>Desactivado, porque primero va su diagnóstico (ajustes).</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Looking…</source>
        <extracomment>clinical</extracomment>
        <translation>Analizando…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off. The model looks at live pictures only when you switch this on.</source>
        <extracomment>clinical</extracomment>
        <translation>Desactivado. El modelo analiza las imágenes en vivo solo si usted lo activa.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{rate:.1f} pictures a second looked at</source>
        <extracomment>clinical</extracomment>
        <translation>{rate:.1f} imágenes analizadas por segundo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_view.py"/>
        <source>Live picture</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter…</source>
        <translation>Introducir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis (D)</source>
        <translation>Introducir mi diagnóstico (D)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis</source>
        <translation>Introducir mi diagnóstico</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Not entered</source>
        <translation>No introducido</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, for another photo that this file held then</source>
        <translation>{name}, {when}, sobre otra foto que este archivo contenía entonces</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, after the AI's answer</source>
        <translation>{name}, {when}, después de la respuesta de la IA</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, before the AI's answer</source>
        <translation>{name}, {when}, antes de la respuesta de la IA</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Pre&amp;vious page</source>
        <translation>Página ante&amp;rior</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>{width:,} × {height:,} px</source>
        <translation>{width:,} × {height:,} px</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>decoded at {width:,} × {height:,}</source>
        <translation>decodificada a {width:,} × {height:,}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>More ways to look at the photo</source>
        <translation>Más formas de ver la foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned photo</source>
        <translation>Foto fijada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned: {name}</source>
        <translation>Fijada: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Line between both photos: left and right arrow keys move it</source>
        <translation>Línea entre ambas fotos: las flechas izquierda y derecha la mueven</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} por {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>The model sees this square</source>
        <translation>El modelo ve este recuadro</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{look}; the model sees the photo in colour</source>
        <translation>{look}; el modelo ve la foto en color</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>On test photos</source>
        <translation>En fotos de prueba</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Malignant, read soon or urgent</source>
        <translation>Malignas, lectura preferente o urgente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Others, read routinely</source>
        <translation>Las demás, lectura de rutina</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Shown once the model is loaded</source>
        <translation>Se muestra una vez cargado el modelo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Figures of the operating points</source>
        <translation>Cifras de los puntos de operación</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Counted as malignant here: {names}. The line marks {threshold}, from which a photo is to be read soon. {mark} in the likely set.</source>
        <extracomment>clinical</extracomment>
        <translation>Aquí cuentan como malignos: {names}. La línea marca el {threshold}, a partir del cual una foto es de lectura preferente. {mark} en el conjunto de diagnósticos probables.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Malignant together</source>
        <extracomment>clinical</extracomment>
        <translation>Malignos en conjunto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Benign together</source>
        <extracomment>clinical</extracomment>
        <translation>Benignos en conjunto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/reading_panel.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report</source>
        <translation>Detener el informe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report; nothing is written</source>
        <translation>Detener el informe; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Report: {percent} % done</source>
        <translation>Informe: {percent}&#160;% hecho</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length:,.0f}&#160;px</source>
        <translation>{length:,.0f}&#160;px</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{area:,.0f}&#160;px²</source>
        <translation>{area:,.0f}&#160;px²</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length:g}&#160;cm</source>
        <translation>{length:g}&#160;cm</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length_mm:g}&#160;mm</source>
        <translation>{length_mm:g}&#160;mm</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: browse</source>
        <translation>{name}: examinar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: choose a file</source>
        <translation>{name}: elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: remove</source>
        <translation>{name}: quitar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>No logo</source>
        <translation>Sin logo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose logo</source>
        <translation>Elegir logo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Logo (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Logo (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_badge.py"/>
        <source>Triage level: {title}. {meaning}</source>
        <extracomment>clinical</extracomment>
        <translation>Nivel de triaje: {title}. {meaning}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Photos assessed</source>
        <extracomment>clinical</extracomment>
        <translation>Fotos evaluadas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Paused, {photos} left</source>
        <extracomment>clinical</extracomment>
        <translation>En pausa, pendiente: {photos}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} not assessed and not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation>{photos} sin evaluar ni abrir aún</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} to diagnose</source>
        <extracomment>clinical</extracomment>
        <translation>{photos} por diagnosticar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{unopened:,} of {total:,} not opened yet: N shows the first</source>
        <extracomment>clinical</extracomment>
        <translation>{unopened:,} de {total:,} aún sin abrir: N muestra la primera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos}, all opened</source>
        <extracomment>clinical</extracomment>
        <translation>{photos}, ninguna sin abrir</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show figures all the &amp;same…</source>
        <extracomment>clinical</extracomment>
        <translation>Mostrar las cifras de &amp;todos modos…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show the &amp;list</source>
        <extracomment>clinical</extracomment>
        <translation>&amp;Mostrar la lista</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Low certainty</source>
        <extracomment>clinical</extracomment>
        <translation>Certeza baja</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>Not kept after closing: Ctrl+K keeps it.</source>
        <translation>No se conserva al cerrar: Ctrl+K la conserva.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>What you do now may not be kept after closing.</source>
        <translation>Es posible que lo que haga ahora no se conserve al cerrar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>{photos} selected: Ctrl+E reports them, Ctrl+P prints.</source>
        <translation>Selección: {photos}. Ctrl+E crea el informe, Ctrl+P lo imprime.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_rows.py"/>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Synthetic sample</source>
        <extracomment>clinical</extracomment>
        <translation>Muestra sintética</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Colour</source>
        <extracomment>clinical</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Grey</source>
        <extracomment>clinical</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Red channel</source>
        <extracomment>clinical</extracomment>
        <translation>Canal rojo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Green channel</source>
        <extracomment>clinical</extracomment>
        <translation>Canal verde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Blue channel</source>
        <extracomment>clinical</extracomment>
        <translation>Canal azul</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>More contrast</source>
        <extracomment>clinical</extracomment>
        <translation>Más contraste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Vessels (erythema index)</source>
        <extracomment>clinical</extracomment>
        <translation>Vasos (índice de eritema)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Pigment (melanin index)</source>
        <extracomment>clinical</extracomment>
        <translation>Pigmento (índice de melanina)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Attention, for any diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Atención, todo diagnóstico</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Relevance for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Relevancia por diagnóstico</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Covering places (slow check)</source>
        <extracomment>clinical</extracomment>
        <translation>Cubrir zonas (prueba lenta)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Gradient for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Gradiente por diagnóstico</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>needs a PyTorch engine</source>
        <extracomment>clinical</extracomment>
        <translation>necesita un motor PyTorch</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: where attention gathered, whatever the diagnosis.</source>
        <extracomment>clinical</extracomment>
        <translation>Brillante: donde se concentró la atención, sea cual sea el diagnóstico.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: what counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation>Brillante: lo que contó para {name}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: covering it makes {name} less probable.</source>
        <extracomment>clinical</extracomment>
        <translation>Brillante: cubrirlo hace menos probable {name}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: attention that counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation>Brillante: la atención que contó para {name}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>A map shows what the computation used, not why, and not whether the answer is right.</source>
        <extracomment>clinical</extracomment>
        <translation>Un mapa muestra qué usó el cálculo, no por qué ni si la respuesta es correcta.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not assessed</source>
        <extracomment>clinical</extracomment>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>To diagnose</source>
        <extracomment>clinical</extracomment>
        <translation>Por diagnosticar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stop at the first exit that is confident enough (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation>Detenerse en la primera salida con confianza suficiente (M alterna)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Compute every exit of the model (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation>Calcular todas las salidas del modelo (M alterna)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{share} ({low:.1f} to {high}, n&#160;=&#160;{n:,})</source>
        <extracomment>clinical</extracomment>
        <translation>{share} ({low:.1f} a {high}, n&#160;=&#160;{n:,})</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>For now the engine is chosen automatically.</source>
        <extracomment>clinical</extracomment>
        <translation>Por ahora, el motor se elige automáticamente.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The settings are back to what works: {name} on {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Los ajustes vuelven a lo que funciona: {name} en {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Your diagnosis first</source>
        <extracomment>clinical</extracomment>
        <translation>Primero su diagnóstico</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The AI's answer stays hidden until you have entered your own: press D.</source>
        <extracomment>clinical</extracomment>
        <translation>La respuesta de la IA permanece oculta hasta que usted introduzca su diagnóstico: pulse D.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading engine…</source>
        <extracomment>clinical</extracomment>
        <translation>Cargando el motor…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Photos wait until it is there.</source>
        <extracomment>clinical</extracomment>
        <translation>Las fotos esperan a que esté listo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading model…</source>
        <extracomment>clinical</extracomment>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>You can open a photo already: it is assessed as soon as the model is there.</source>
        <extracomment>clinical</extracomment>
        <translation>Ya puede abrir una foto: se evalúa en cuanto el modelo esté listo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Ready</source>
        <extracomment>clinical</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Open a dermoscopic photo to see where it belongs in the reading order.</source>
        <extracomment>clinical</extracomment>
        <translation>Abra una foto dermatoscópica para ver qué puesto le corresponde en el orden de lectura.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>What was decided about this photo before stays in the list. Press R to try again.</source>
        <extracomment>clinical</extracomment>
        <translation>Lo que se decidió antes sobre esta foto permanece en la lista. Pulse R para intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cancelled</source>
        <extracomment>clinical</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to assess it again.</source>
        <extracomment>clinical</extracomment>
        <translation>No se ha decidido nada sobre esta foto. Pulse R para evaluarla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to try again.</source>
        <extracomment>clinical</extracomment>
        <translation>No se ha decidido nada sobre esta foto. Pulse R para intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Model {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Modelo {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation>La foto se evalúa justo después.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engines…</source>
        <extracomment>clinical</extracomment>
        <translation>Comprobando motores…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after. The check can be stopped in the settings.</source>
        <extracomment>clinical</extracomment>
        <translation>La foto se evalúa justo después. La comprobación se puede detener en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>This happens once. The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation>Esto ocurre una sola vez. La foto se evalúa justo después.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Reading photo…</source>
        <extracomment>clinical</extracomment>
        <translation>Leyendo la foto…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Assessing…</source>
        <extracomment>clinical</extracomment>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The exits answer one after the other.</source>
        <extracomment>clinical</extracomment>
        <translation>Las salidas responden una tras otra.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The model is being loaded.</source>
        <extracomment>clinical</extracomment>
        <translation>El modelo se está cargando.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>No model is loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Aún no hay ningún modelo cargado.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{name} on {device}</source>
        <extracomment>clinical</extracomment>
        <translation>{name} en {device}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not checked since SkinApp was started. The check compares the answers of every engine, on synthetic samples, with the reference answers that come with the model. It takes some seconds.</source>
        <extracomment>clinical</extracomment>
        <translation>Sin comprobar desde que se inició SkinApp. La comprobación compara las respuestas de cada motor, con muestras sintéticas, con las respuestas de referencia incluidas con el modelo. Tarda unos segundos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engine {number} of {count}… Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Comprobando el motor {number} de {count}… Dispositivo: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The check could not be finished. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>No se pudo terminar la comprobación. Dispositivo: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped after {done} of {count} engines. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Detenida tras {done} de {count} motores. Dispositivo: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checked at {at:%H:%M} on synthetic samples. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Comprobado a las {at:%H:%M} con muestras sintéticas. Dispositivo: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Where the answer is hidden, so is this.</source>
        <extracomment>clinical</extracomment>
        <translation>Donde la respuesta está oculta, esto también lo está.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Computing… {share:.0f}&#160;%</source>
        <extracomment>clinical</extracomment>
        <translation>Calculando… {share:.0f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped. Choose a method to compute a map.</source>
        <extracomment>clinical</extracomment>
        <translation>Detenido. Elija un método para calcular un mapa.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was found.</source>
        <extracomment>clinical</extracomment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cannot be read</source>
        <extracomment>clinical</extracomment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{group} · {share} malignant</source>
        <extracomment>clinical</extracomment>
        <translation>{group} · {share} maligno</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>My diagnosis: {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Mi diagnóstico: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation>Sin abrir aún</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Placed at {name}, {mode}</source>
        <extracomment>clinical</extracomment>
        <translation>Situada con {name}, {mode}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{done:,} of {total:,} assessed</source>
        <extracomment>clinical</extracomment>
        <translation>{done:,} de {total:,} evaluadas</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{per_second:.1f} a second</source>
        <extracomment>clinical</extracomment>
        <translation>{per_second:.1f} por segundo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{time} left</source>
        <extracomment>clinical</extracomment>
        <translation>{time} para terminar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{seconds}&#160;s</source>
        <extracomment>clinical</extracomment>
        <translation>{seconds}&#160;s</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{minutes}&#160;min</source>
        <extracomment>clinical</extracomment>
        <translation>{minutes}&#160;min</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{hours:.1f}&#160;h</source>
        <extracomment>clinical</extracomment>
        <translation>{hours:.1f}&#160;h</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/worker.py"/>
        <source>This model cannot tell where it looked.</source>
        <translation>Este modelo no puede indicar dónde miró.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Probabilities are calibrated to a reference population in which about one lesion in five is malignant, most of it from two centres and on light skin. Where malignant lesions are rarer, a given probability overstates the risk.</source>
        <extracomment>clinical</extracomment>
        <translation>Las probabilidades están calibradas para una población de referencia en la que cerca de una de cada cinco lesiones es maligna; la mayoría procede de dos centros y es de piel clara. Donde las lesiones malignas son menos frecuentes, una probabilidad dada sobrestima el riesgo.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Weights: CC BY-NC 4.0, for non-commercial use only.</source>
        <extracomment>clinical</extracomment>
        <translation>Pesos: CC BY-NC 4.0, solo para uso no comercial.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Trained on HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T; CC BY-NC 4.0) and on images of the MSK, UDA and SONIC collections of the ISIC Archive (CC0 in the ISIC challenges 2016 to 2018, CC BY-NC 4.0 as part of ISIC 2019). Started from a ViT-S/14 descended from DINOv2-small (Apache-2.0) and tuned on image saliency since (MIT).</source>
        <extracomment>clinical</extracomment>
        <translation>Entrenado con HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T; CC BY-NC 4.0) y con imágenes de las colecciones MSK, UDA y SONIC del ISIC Archive (CC0 en los ISIC Challenges de 2016 a 2018, CC BY-NC 4.0 como parte de ISIC 2019). Partió de un ViT-S/14 derivado de DINOv2-small (Apache-2.0) y ajustado desde entonces para saliencia de imágenes (MIT).</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, full</source>
        <extracomment>clinical</extracomment>
        <translation>Exactitud balanceada, completo</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, full</source>
        <extracomment>clinical</extracomment>
        <translation>AUC de malignidad, completo</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, early</source>
        <extracomment>clinical</extracomment>
        <translation>Exactitud balanceada, anticipado</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, early</source>
        <extracomment>clinical</extracomment>
        <translation>AUC de malignidad, anticipado</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Share of the blocks computed, early</source>
        <extracomment>clinical</extracomment>
        <translation>Proporción de bloques calculados, anticipado</translation>
    </message>
</context>
</TS>
