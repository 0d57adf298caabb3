export const id = 989;
export const ids = [989];
export const modules = {

/***/ 8989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);

/** `--help`, made from the settings themselves. Lines are left to the terminal to wrap: a library for it takes longer than all the rest. */
function helpText(version) {
    const flags = _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingNames */ .H$.filter((name) => name !== 'command' && !(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingFacts */ .US)(name).secret);
    const secrets = _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingNames */ .H$.filter((name) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingFacts */ .US)(name).secret);
    return `Semgrep Assistant ${version}: reviews Semgrep's findings. Is it real, why, and how is it fixed?

  semgrep-assistant demo                 review the example application, without key or network
  semgrep-assistant review [--name value]…
                                         review a scan of this repository
  semgrep-assistant help                 this page
  semgrep-assistant --version

Settings of review, each also a variable SEMGREP_ASSISTANT_NAME and an input of the action:

${flags.map((name) => entry(`--${name}`, name)).join('\n')}

Secrets are read from the environment alone:

${secrets.map((name) => entry(`SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`, name)).join('\n')}

Exit status: 0 done · 1 the policy blocks · 2 settings or scan unusable · 3 findings not analyzed
             4 results reached nobody · 70 a bug of ours
`;
}
function entry(label, name) {
    const { description, default: standard, unit, reserved } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingFacts */ .US)(name);
    const options = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(name);
    const facts = [
        options && `${options.join(', ')}`,
        standard !== '' && `default ${standard}${unit ? ` ${unit}` : ''}`,
        reserved && 'no effect in this version',
    ].filter((fact) => typeof fact === 'string');
    return `  ${label}\n      ${description}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}


/***/ })

};
